import { toInstant } from '@also-playing/shared-types/local-time';
import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { TIME_ZONE } from '../site.ts';
import { ROOM } from '../venues.ts';
import { bill, gathering, inConversation, screening } from './parts.ts';

/** Days eight and nine: a party, and the closing night that is not yet on sale. */
export const lastDays = ({ at }: Calendar): readonly DemoScreening[] => [
  screening('hl-803', 'the-booking-clerk', { venue: ROOM.mainHall, localStart: at(8, '14:00'), openCaptions: 'yes' }),
  screening('hl-804', 'perpetual-motion-sales', { venue: ROOM.rialto1, localStart: at(8, '15:00') }),
  screening('hl-805', 'how-my-grandmother-was-made-harbour-master', {
    venue: ROOM.smallHall,
    localStart: at(8, '15:00'),
    audioDescription: 'yes',
  }),
  screening('hl-801', 'old-whale-new-sea', { venue: ROOM.rialto, localStart: at(8, '16:30') }),
  screening('hl-806', 'buoy-41', {
    venue: ROOM.longRoom,
    localStart: at(8, '17:00'),
    talkMinutes: 15,
    subtitles: ['fr'],
    guests: [inConversation('Dale Zinck')],
  }),
  screening('hl-807', 'the-stand-in', { venue: ROOM.mainHall, localStart: at(8, '18:00'), openCaptions: 'yes' }),
  gathering('hl-808', 'lamp-night', {
    venue: ROOM.netLoft,
    localStart: at(8, '22:00'),
    minimumAge: 19,
    admissionNote: '$10, or one working lamp',
    ticketStatus: 'at-door',
    relaxed: 'no',
  }),
  screening('hl-802', 'warm-drinks-cold-drinks', {
    venue: ROOM.rialto,
    localStart: at(8, '00:05'),
    note: 'Cold drinks in the foyer, warm ones on the stairs.',
    ticketStatus: 'at-door',
  }),
  screening('hl-902', 'which-side-the-wind-is-on', { venue: ROOM.smallHall, localStart: at(9, '12:00') }),
  bill('hl-903', 'brackish', {
    venue: ROOM.longRoom,
    localStart: at(9, '13:00'),
    label: 'The last of the shorts',
    ticketStatus: 'free',
    admissionNote: 'Free; the hat goes round',
  }),
  screening('hl-904', 'the-consuls-oranges', { venue: ROOM.rialto1, localStart: at(9, '14:00') }),
  screening('hl-905', 'off-peak', { venue: ROOM.mainHall, localStart: at(9, '15:00'), audioDescription: 'yes' }),
  screening('hl-906', 'long-wave', { venue: ROOM.rialto1, localStart: at(9, '17:00') }),
  screening('hl-901', 'last-ferry-to-brandholm', {
    venue: ROOM.mainHall,
    localStart: at(9, '20:00'),
    introMinutes: 30,
    label: 'Closing night',
    note: 'First the lamp is handed over, then the boat goes out once more.',
    ticketStatus: 'not-yet',
    salesOpenAt: toInstant(at(7, '12:00'), TIME_ZONE),
    translations: [
      {
        locale: 'fr',
        label: 'Soirée de clôture',
        note: 'On remet d’abord la lampe, puis le bateau sort encore une fois.',
      },
    ],
  }),
];
