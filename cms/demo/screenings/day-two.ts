import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { bill, gathering, inConversation, introducedBy, moderatedBy, screening, speaking } from './parts.ts';

/** The day of seeding until the evening: what has played, and what is running. */
export const dayTwo = ({ at }: Calendar): readonly DemoScreening[] => [
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
    translations: [{ locale: 'fr', label: 'Gratuit pour tous', admissionNote: 'Gratuit, venez comme vous êtes' }],
  }),
  screening('hl-202', 'old-whale-new-sea', {
    venue: ROOM.mainHall,
    localStart: at(2, '11:00'),
    openCaptions: 'yes',
    audioDescription: 'yes',
  }),
  bill('hl-210', 'blanket-season-with-instructions-for-a-tent', {
    venue: ROOM.smallHall,
    localStart: at(2, '11:30'),
    label: 'Blankets provided',
  }),
  screening('hl-211', 'left-hand-only', {
    venue: ROOM.rialto1,
    localStart: at(2, '13:00'),
    introMinutes: 5,
    guests: [introducedBy('Dóra Halmos')],
    audioDescription: 'yes',
  }),
  bill('hl-212', 'brackish', {
    venue: ROOM.longRoom,
    localStart: at(2, '13:00'),
    talkMinutes: 20,
    guests: [
      inConversation('Ossian Kerr'),
      inConversation('Cyril Boutilier'),
      inConversation('Rana Haddadin'),
      inConversation('Imogen Sallis'),
    ],
    ticketStatus: 'few-left',
  }),
  screening('hl-203', 'quorum', { venue: ROOM.mainHall, localStart: at(2, '14:00'), openCaptions: 'yes' }),
  gathering('hl-213', 'the-flooded-bakery', {
    venue: ROOM.smallHall,
    localStart: at(2, '14:00'),
    guests: [
      speaking('Agnes Hebb', 'baker'),
      speaking('Vlasta Hrubá', 'of Archiv Výtah'),
      moderatedBy('Lars-Erik Sund'),
    ],
    signLanguage: 'yes',
    ticketStatus: 'free',
    admissionNote: 'Free, with bread',
  }),
  screening('hl-204', 'stairwell', {
    venue: ROOM.rialto,
    localStart: at(2, '14:15'),
    introMinutes: 5,
    format: 'film-35mm',
    ticketStatus: 'few-left',
  }),
  screening('hl-214', 'the-consuls-oranges', {
    venue: ROOM.rialto1,
    localStart: at(2, '16:00'),
    ticketStatus: 'at-door',
  }),
  screening('hl-215', 'one-road', {
    venue: ROOM.smallHall,
    localStart: at(2, '16:00'),
    talkMinutes: 20,
    guests: [inConversation('Elago Shivute')],
  }),
  screening('hl-205', 'house-on-the-flats', {
    venue: ROOM.longRoom,
    localStart: at(2, '16:30'),
    talkMinutes: 25,
    guests: [inConversation('Joan Comeau'), moderatedBy('Peg Arsenault')],
    guestNote: 'Most of the tractor drivers will be there',
    openCaptions: 'yes',
  }),
];
