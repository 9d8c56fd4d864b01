import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { inConversation, introducedBy, screening } from './parts.ts';

/** Opening night: it has played by the day of seeding. */
export const dayOne = ({ at }: Calendar): readonly DemoScreening[] => [
  screening('hl-101', 'the-night-shift', {
    venue: ROOM.mainHall,
    localStart: at(1, '18:30'),
    introMinutes: 15,
    label: 'Opening night',
    guests: [introducedBy('Inés Aguirre'), introducedBy('Tomasz Wolny')],
    ticketStatus: 'sold-out',
    translations: [{ locale: 'fr', label: 'Soirée d’ouverture' }],
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
  screening('hl-104', 'buoy-41', {
    venue: ROOM.longRoom,
    localStart: at(1, '18:45'),
    talkMinutes: 20,
    guests: [inConversation('Dale Zinck')],
    note: 'The lamp of the buoy is in the foyer. It is on.',
    ticketStatus: 'sold-out',
  }),
  screening('hl-105', 'party-line', {
    venue: ROOM.smallHall,
    localStart: at(1, '19:00'),
    talkMinutes: 20,
    guests: [inConversation('Marta Hnatiuk')],
    openCaptions: 'yes',
  }),
  screening('hl-106', 'the-booking-clerk', {
    venue: ROOM.rialto1,
    localStart: at(1, '19:30'),
    introMinutes: 5,
    guests: [introducedBy('Lars-Erik Sund', 'of the jury')],
  }),
  screening('hl-107', 'ice-for-the-minister', {
    venue: ROOM.mainHall,
    localStart: at(1, '21:00'),
    introMinutes: 10,
    guests: [introducedBy('Nadia Shahin')],
    note: 'There is a swan at the bar. Hurry.',
  }),
  screening('hl-108', '6-14', { venue: ROOM.smallHall, localStart: at(1, '21:00') }),
  screening('hl-109', 'ten-metres', {
    venue: ROOM.rialto1,
    localStart: at(1, '21:50'),
    openCaptions: 'yes',
    ticketStatus: 'few-left',
  }),
  screening('hl-110', 'nine-umbrellas', {
    venue: ROOM.netLoft,
    localStart: at(1, '00:15'),
    note: 'Please leave umbrellas at the door, each in its numbered place.',
    ticketStatus: 'at-door',
  }),
];
