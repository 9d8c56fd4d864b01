import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { bill, inConversation, introducedBy, screening } from './parts.ts';

/** A relaxed screening with a rush line, one with signs, and two films by wire. */
export const dayFive = ({ at }: Calendar): readonly DemoScreening[] => [
  screening('hl-503', 'winter-storage', { venue: ROOM.smallHall, localStart: at(5, '13:00') }),
  screening('hl-504', 'left-hand-only', {
    venue: ROOM.mainHall,
    localStart: at(5, '14:00'),
    introMinutes: 5,
    talkMinutes: 25,
    guests: [inConversation('Dóra Halmos'), inConversation('Zoltán Bíró', 'the left hand')],
    openCaptions: 'yes',
  }),
  screening('hl-505', 'how-my-grandmother-was-made-harbour-master', {
    venue: ROOM.rialto1,
    localStart: at(5, '14:30'),
    talkMinutes: 15,
    guests: [inConversation('Teresa Valadão')],
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
  screening('hl-506', 'two-lane-sermon', {
    venue: ROOM.rialto1,
    localStart: at(5, '17:00'),
    format: 'film-35mm',
    introMinutes: 5,
    guests: [introducedBy('Pilar Undurraga', 'of the jury')],
  }),
  screening('hl-507', 'sixteen-foot-pipe', {
    venue: ROOM.smallHall,
    localStart: at(5, '17:30'),
    audioDescription: 'yes',
  }),
  screening('hl-508', 'blanket-season', {
    venue: ROOM.netLoft,
    localStart: at(5, '18:00'),
    talkMinutes: 20,
    guests: [inConversation('Gian Caduff')],
  }),
  screening('hl-509', 'everyone-in-little-harbour', {
    venue: ROOM.rialto,
    localStart: at(5, '18:30'),
    subtitles: ['fr'],
    label: 'Avec sous-titres français',
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
  bill('hl-510', 'sent-by-wire', {
    venue: ROOM.longRoom,
    localStart: at(5, '20:00'),
    breakMinutes: 20,
    note: 'In the break there is one telephone for everybody.',
  }),
  screening('hl-511', 'ten-metres', {
    venue: ROOM.rialto1,
    localStart: at(5, '21:00'),
    talkMinutes: 20,
    guests: [inConversation('Ruth Calloway')],
    ticketStatus: 'few-left',
  }),
  screening('hl-512', 'signs-of-life-on-the-ninth-floor', {
    venue: ROOM.rialto,
    localStart: at(5, '00:10'),
    ticketStatus: 'at-door',
  }),
];
