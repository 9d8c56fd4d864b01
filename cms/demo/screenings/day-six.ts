import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { announced, bill, inConversation, noticeInFrench, screening } from './parts.ts';

/** Online from noon; a screening that a concert has moved, and one whose print is in Moncton. */
export const daySix = ({ at }: Calendar): readonly DemoScreening[] => [
  screening('hl-601', 'the-night-shift', {
    online: true,
    localStart: at(6, '12:00'),
    availability: {
      from: at(6, '12:00'),
      until: at(9, '23:59'),
      territories: ['CA'],
      note: '48 hours to finish once you begin',
    },
    format: 'digital',
    openCaptions: 'yes',
    audioDescription: 'yes',
    admissionNote: 'Rental $9',
  }),
  bill('hl-603', 'brackish', {
    online: true,
    localStart: at(6, '12:00'),
    availability: { from: at(6, '12:00'), until: at(9, '23:59'), territories: [], note: 'Everywhere, in any order' },
    format: 'digital',
    openCaptions: 'yes',
    admissionNote: 'Rental $7',
  }),
  screening('hl-602', 'quorum', { venue: ROOM.longRoom, localStart: at(6, '13:00'), audioDescription: 'yes' }),
  screening('hl-604', 'the-viaduct', { venue: ROOM.rialto1, localStart: at(6, '14:00') }),
  screening('hl-605', 'which-side-the-wind-is-on', {
    venue: ROOM.mainHall,
    localStart: at(6, '15:00'),
    openCaptions: 'yes',
    audioDescription: 'yes',
  }),
  screening('hl-606', '6-14', {
    venue: ROOM.smallHall,
    localStart: at(6, '16:00'),
    talkMinutes: 20,
    guests: [inConversation('Jochen Ritter')],
    note: 'We begin at 16:00. The director would have preferred another minute.',
  }),
  screening('hl-607', 'left-hand-only', {
    venue: ROOM.longRoom,
    localStart: at(6, '18:00'),
    eventStatus: 'rescheduled',
    ...announced(at(1, '16:40')),
    previousLocalStart: at(6, '16:30'),
    previousVenue: ROOM.rialto1,
    notice:
      'A recital has the Rialto until six. Moved to the Long Room, later; tickets stay good, and so do both hands.',
    translations: noticeInFrench(
      'Un récital occupe le Rialto jusqu’à six heures. Déplacé dans la Long Room, plus tard ; les billets restent valables, et les deux mains aussi.',
    ),
  }),
  screening('hl-608', 'nine-umbrellas', {
    venue: ROOM.rialto1,
    localStart: at(6, '18:30'),
    talkMinutes: 15,
    guests: [inConversation('Lin Pei-hsuan')],
  }),
  screening('hl-609', 'off-peak', {
    venue: ROOM.mainHall,
    localStart: at(6, '19:00'),
    talkMinutes: 25,
    guests: [inConversation('Geneviève Belliveau')],
    openCaptions: 'yes',
  }),
  screening('hl-610', 'moth-applauded', {
    venue: ROOM.netLoft,
    localStart: at(6, '20:30'),
    format: 'film-16mm',
    talkMinutes: 30,
    guests: [inConversation('Imogen Sallis')],
    audience: 'members',
    note: 'For members, with the window open.',
    ticketStatus: 'free',
    admissionNote: 'Free for members',
  }),
  screening('hl-611', 'two-lane-sermon', {
    venue: ROOM.rialto,
    localStart: at(6, '21:00'),
    format: 'film-35mm',
    eventStatus: 'postponed',
    ...announced(at(1, '00:10')),
    notice: 'The print is in Moncton, and so is the man who has it. A new day will be posted here; tickets stay good.',
    translations: noticeInFrench(
      'La copie est à Moncton, et l’homme qui l’a aussi. Une nouvelle date sera annoncée ici ; les billets restent valables.',
    ),
  }),
];
