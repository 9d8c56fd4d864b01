import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { inConversation, introducedBy, moderatedBy, screening } from './parts.ts';

/** Opening night and the day of seeding: what has played, what is running, and tonight. */
export const firstDays = ({ at, weekday }: Calendar): readonly DemoScreening[] => [
  screening('hl-101', 'the-night-shift', {
    venue: ROOM.mainHall,
    localStart: at(1, '18:30'),
    introMinutes: 15,
    label: 'Opening night',
    guests: [introducedBy('Inés Aguirre'), introducedBy('Tomasz Wolny')],
    ticketStatus: 'sold-out',
  }),
  screening('hl-102', 'stairwell', {
    venue: ROOM.rialto,
    localStart: at(1, '21:15'),
    introMinutes: 10,
    format: 'film-35mm',
    guests: [introducedBy('Vlasta Hrubá', 'who restored the film')],
  }),
  screening('hl-103', 'stairwell', {
    online: true,
    localStart: at(1, '12:00'),
    availability: {
      from: at(1, '12:00'),
      until: at(3, '18:00'),
      territories: ['CA'],
      note: '48 hours to finish once you begin',
    },
    format: 'digital',
    audioDescription: 'yes',
    admissionNote: 'Rental $9',
  }),
  screening('hl-201', 'a-small-boat-rowed-badly', {
    venue: ROOM.longRoom,
    localStart: at(2, '10:30'),
    talkMinutes: 20,
    label: 'Free for everybody',
    note: 'Afterwards the boat can be inspected on the quay. Please do not get in.',
    guests: [inConversation('Ossian Kerr')],
    relaxed: 'yes',
    babyFriendly: 'yes',
    ticketStatus: 'free',
    admissionNote: 'Free, come as you are',
  }),
  screening('hl-202', 'old-whale-new-sea', {
    venue: ROOM.mainHall,
    localStart: at(2, '11:00'),
    openCaptions: 'yes',
    audioDescription: 'yes',
  }),
  screening('hl-203', 'quorum', { venue: ROOM.mainHall, localStart: at(2, '14:00'), openCaptions: 'yes' }),
  screening('hl-204', 'stairwell', {
    venue: ROOM.rialto,
    localStart: at(2, '14:15'),
    introMinutes: 5,
    format: 'film-35mm',
    ticketStatus: 'few-left',
  }),
  screening('hl-205', 'house-on-the-flats', {
    venue: ROOM.longRoom,
    localStart: at(2, '16:30'),
    talkMinutes: 25,
    guests: [inConversation('Joan Comeau'), moderatedBy('Peg Arsenault')],
    guestNote: 'Most of the tractor drivers will be there',
    openCaptions: 'yes',
  }),
  screening('hl-206', 'warm-drinks-cold-drinks', {
    venue: ROOM.rialto,
    localStart: at(2, '18:00'),
    introMinutes: 5,
    guests: [introducedBy('Kozue Hirakubo')],
  }),
  screening('hl-207', 'house-on-the-flats', {
    venue: ROOM.netLoft,
    localStart: at(2, '19:30'),
    eventStatus: 'cancelled',
    notice: `The loft’s lift has stopped between two floors, with the projector in it. Everyone is well. Your ticket is good on ${weekday(7)} in the Main Hall, or comes back as money.`,
  }),
  screening('hl-208', 'last-ferry-to-brandholm', {
    venue: ROOM.mainHall,
    localStart: at(2, '20:45'),
    introMinutes: 5,
    talkMinutes: 25,
    guests: [inConversation('Karla Thygesen'), moderatedBy('Peg Arsenault')],
    ticketStatus: 'few-left',
  }),
  screening('hl-209', 'the-night-shift', {
    venue: ROOM.rialto,
    localStart: at(2, '00:15'),
    format: 'film-35mm',
    note: 'The last boat to the islands waits for the end of the film.',
    ticketStatus: 'few-left',
  }),
];
