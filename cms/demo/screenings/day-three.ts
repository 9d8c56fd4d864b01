import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { announced, inConversation, introducedBy, moderatedBy, noticeInFrench, screening } from './parts.ts';

/** One screening moved, one with prams, one with a whole village in its seats. */
export const dayThree = ({ at }: Calendar): readonly DemoScreening[] => [
  screening('hl-301', 'last-ferry-to-brandholm', {
    venue: ROOM.mainHall,
    localStart: at(3, '10:30'),
    label: 'Prams welcome',
    note: 'The lights stay half on. There is rice pudding.',
    babyFriendly: 'yes',
    translations: [
      { locale: 'fr', label: 'Poussettes bienvenues', note: 'La salle reste à demi éclairée. Il y a du riz au lait.' },
    ],
  }),
  screening('hl-305', 'how-my-grandmother-was-made-harbour-master', {
    venue: ROOM.smallHall,
    localStart: at(3, '10:30'),
    introMinutes: 5,
    guests: [introducedBy('Teresa Valadão')],
  }),
  screening('hl-302', 'the-night-shift', {
    venue: ROOM.longRoom,
    localStart: at(3, '12:45'),
    localEnd: at(3, '15:00'),
    eventStatus: 'rescheduled',
    ...announced(at(1, '11:20')),
    previousLocalStart: at(3, '10:30'),
    previousVenue: ROOM.netLoft,
    notice: 'Moved to a larger room, and to an hour that people who work nights can bear. Every ticket stays good.',
    guests: [
      inConversation('Inés Aguirre'),
      inConversation('Tomasz Wolny'),
      inConversation('Assia Benhaddou', 'of the fourth-floor crew'),
    ],
    openCaptions: 'yes',
    translations: noticeInFrench(
      'Déplacé dans une salle plus grande, et à une heure supportable pour qui travaille la nuit. Tous les billets restent valables.',
    ),
  }),
  screening('hl-306', 'which-side-the-wind-is-on', {
    venue: ROOM.smallHall,
    localStart: at(3, '13:00'),
    talkMinutes: 20,
    guests: [inConversation('Farhad Mosaffa')],
    note: 'If the wind is right there are kites on the quay afterwards. If not, there are also kites.',
  }),
  screening('hl-307', 'the-department-of-lost-shadows', { venue: ROOM.rialto1, localStart: at(3, '14:00') }),
  screening('hl-308', 'everyone-in-little-harbour', {
    venue: ROOM.mainHall,
    localStart: at(3, '14:30'),
    introMinutes: 10,
    talkMinutes: 20,
    label: 'With everyone',
    guests: [inConversation('Alma Beck', 'of the cast, the crew and the council'), moderatedBy('Peg Arsenault')],
    guestNote: 'The other thirty-three will be there',
    ticketStatus: 'sold-out',
    signLanguage: 'yes',
  }),
  screening('hl-303', 'old-whale-new-sea', {
    venue: ROOM.netLoft,
    localStart: at(3, '15:20'),
    talkMinutes: 25,
    guests: [inConversation('Hildur Jónsdóttir')],
    ticketStatus: 'few-left',
    note: 'The recordings are played through the floor. Take off your shoes, if you like.',
  }),
  screening('hl-309', 'the-viaduct', { venue: ROOM.rialto, localStart: at(3, '17:00'), audioDescription: 'yes' }),
  screening('hl-310', 'ice-for-the-minister', {
    venue: ROOM.mainHall,
    localStart: at(3, '18:00'),
    introMinutes: 5,
    talkMinutes: 25,
    guests: [inConversation('Nadia Shahin')],
    openCaptions: 'yes',
  }),
  screening('hl-311', 'sixteen-foot-pipe', {
    venue: ROOM.rialto1,
    localStart: at(3, '18:15'),
    talkMinutes: 15,
    guests: [inConversation('Jiří Malovec')],
  }),
  screening('hl-312', 'the-stand-in', {
    venue: ROOM.longRoom,
    localStart: at(3, '18:30'),
    talkMinutes: 20,
    guests: [inConversation('Mathilde Carrier'), inConversation('Benoît Lacasse')],
    note: 'Which of the two answers is decided by coin.',
  }),
  screening('hl-304', 'quorum', { venue: ROOM.rialto, localStart: at(3, '20:15') }),
  screening('hl-313', 'nine-umbrellas', { venue: ROOM.netLoft, localStart: at(3, '20:30'), ticketStatus: 'few-left' }),
  screening('hl-314', 'left-hand-only', {
    venue: ROOM.rialto1,
    localStart: at(3, '20:45'),
    ticketStatus: 'rush',
    admissionNote: 'Rush line at the door from 20:15',
  }),
  screening('hl-315', 'perpetual-motion-sales', {
    venue: ROOM.rialto,
    localStart: at(3, '00:30'),
    introMinutes: 5,
    guests: [introducedBy('Harlan Voss')],
    note: 'No obligation to buy.',
  }),
];
