import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { atThePiano, bill, inConversation, introducedBy, moderatedBy, screening } from './parts.ts';

/** A lighthouse with live piano in the afternoon, and a night that lasts until breakfast. */
export const dayFour = ({ at }: Calendar): readonly DemoScreening[] => [
  screening('hl-404', 'party-line', { venue: ROOM.smallHall, localStart: at(4, '11:00'), openCaptions: 'yes' }),
  screening('hl-401', 'a-small-boat-rowed-badly', {
    venue: ROOM.netLoft,
    localStart: at(4, '12:30'),
    label: 'Lunch, with oars',
    ticketStatus: 'free',
    admissionNote: 'Free; soup $6',
  }),
  screening('hl-405', 'the-stand-in', { venue: ROOM.rialto1, localStart: at(4, '13:00') }),
  screening('hl-406', 'one-road', { venue: ROOM.smallHall, localStart: at(4, '14:00'), audioDescription: 'yes' }),
  screening('hl-407', 'buoy-41', {
    venue: ROOM.longRoom,
    localStart: at(4, '14:30'),
    relaxed: 'yes',
    openCaptions: 'yes',
    note: 'The lights stay on a little, the sound stays down a little, and you may come and go. The buoy did.',
    translations: [
      {
        locale: 'fr',
        note: 'Un peu de lumière, un peu moins de son, et l’on peut aller et venir. La bouée l’a bien fait.',
      },
    ],
  }),
  screening('hl-408', 'the-storm-at-signal-house', {
    venue: ROOM.mainHall,
    localStart: at(4, '15:30'),
    introMinutes: 10,
    format: 'film-35mm',
    formatLabel: '35mm with live piano',
    guests: [atThePiano('Bernadette Kuhl')],
    translations: [{ locale: 'fr', formatLabel: '35 mm, avec piano' }],
  }),
  screening('hl-409', 'the-booking-clerk', { venue: ROOM.rialto1, localStart: at(4, '16:00') }),
  screening('hl-402', 'stairwell', { venue: ROOM.longRoom, localStart: at(4, '18:00'), audioDescription: 'yes' }),
  bill('hl-410', 'brackish', { venue: ROOM.smallHall, localStart: at(4, '18:00'), openCaptions: 'yes' }),
  screening('hl-411', 'the-department-of-lost-shadows', {
    venue: ROOM.mainHall,
    localStart: at(4, '18:30'),
    introMinutes: 5,
    talkMinutes: 20,
    guests: [inConversation('Yoon Seo-ra')],
    note: 'Shadows found in the hall so far: two. Ask at the box office.',
  }),
  screening('hl-412', 'the-consuls-oranges', {
    venue: ROOM.rialto,
    localStart: at(4, '19:00'),
    introMinutes: 5,
    guests: [introducedBy('Ifeoma Adeyemi', 'chair of the jury')],
  }),
  screening('hl-403', 'warm-drinks-cold-drinks', {
    venue: ROOM.mainHall,
    localStart: at(4, '21:30'),
    talkMinutes: 20,
    guests: [inConversation('Kozue Hirakubo'), moderatedBy('Peg Arsenault')],
    ticketStatus: 'rush',
    admissionNote: 'Rush line at the door from 21:00',
  }),
  bill('hl-413', 'all-night-at-the-net-loft', {
    venue: ROOM.netLoft,
    localStart: at(4, '23:00'),
    breakMinutes: 60,
    note: 'Bring a pillow. Porridge at five, for those who are still there to hear it announced.',
    admissionNote: '$30 with porridge',
    minimumAge: 16,
    ticketStatus: 'few-left',
  }),
];
