import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { inConversation, introducedBy, moderatedBy, screening } from './parts.ts';

/** Days three to five: one screening moved, one relaxed with a rush line, one with signs. */
export const middleDays = ({ at }: Calendar): readonly DemoScreening[] => [
  screening('hl-301', 'last-ferry-to-brandholm', {
    venue: ROOM.mainHall,
    localStart: at(3, '10:30'),
    label: 'Prams welcome',
    note: 'The lights stay half on. There is rice pudding.',
    babyFriendly: 'yes',
  }),
  screening('hl-302', 'the-night-shift', {
    venue: ROOM.longRoom,
    localStart: at(3, '12:45'),
    localEnd: at(3, '15:00'),
    eventStatus: 'rescheduled',
    previousLocalStart: at(3, '10:30'),
    previousVenue: ROOM.netLoft,
    notice: 'Moved to a larger room, and to an hour that people who work nights can bear. Every ticket stays good.',
    guests: [
      inConversation('Inés Aguirre'),
      inConversation('Tomasz Wolny'),
      inConversation('Assia Benhaddou', 'of the fourth-floor crew'),
    ],
    openCaptions: 'yes',
  }),
  screening('hl-303', 'old-whale-new-sea', {
    venue: ROOM.netLoft,
    localStart: at(3, '15:20'),
    talkMinutes: 25,
    guests: [inConversation('Hildur Jónsdóttir')],
    ticketStatus: 'few-left',
    note: 'The recordings are played through the floor. Take off your shoes, if you like.',
  }),
  screening('hl-304', 'quorum', { venue: ROOM.rialto, localStart: at(3, '20:15') }),
  screening('hl-401', 'a-small-boat-rowed-badly', {
    venue: ROOM.netLoft,
    localStart: at(4, '12:30'),
    label: 'Lunch, with oars',
    ticketStatus: 'free',
    admissionNote: 'Free; soup $6',
  }),
  screening('hl-402', 'stairwell', { venue: ROOM.longRoom, localStart: at(4, '18:00'), audioDescription: 'yes' }),
  screening('hl-403', 'warm-drinks-cold-drinks', {
    venue: ROOM.mainHall,
    localStart: at(4, '21:30'),
    talkMinutes: 20,
    guests: [inConversation('Kozue Hirakubo'), moderatedBy('Peg Arsenault')],
    ticketStatus: 'rush',
    admissionNote: 'Rush line at the door from 21:00',
  }),
  screening('hl-501', 'the-night-shift', {
    venue: ROOM.longRoom,
    localStart: at(5, '16:00'),
    introMinutes: 6,
    guests: [introducedBy('Inés Aguirre')],
    relaxed: 'yes',
    audioDescription: 'yes',
    ticketStatus: 'sold-out',
    admissionNote: 'Rush line at the door from 15:30',
  }),
  screening('hl-502', 'last-ferry-to-brandholm', {
    venue: ROOM.mainHall,
    localStart: at(5, '19:00'),
    introMinutes: 5,
    guests: [introducedBy('Karla Thygesen')],
    openCaptions: 'yes',
    signLanguage: 'yes',
    note: 'The introduction is interpreted in American Sign Language.',
  }),
];
