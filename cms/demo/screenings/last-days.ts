import { toInstant } from '@also-playing/shared-types/local-time';
import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { TIME_ZONE } from '../site.ts';
import { ROOM } from '../venues.ts';
import { inConversation, screening } from './parts.ts';

/** Days six to nine: online, a spring tide, after midnight, and the closing night that is not yet on sale. */
export const lastDays = ({ at, weekday }: Calendar): readonly DemoScreening[] => [
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
  screening('hl-602', 'quorum', { venue: ROOM.longRoom, localStart: at(6, '13:00'), audioDescription: 'yes' }),
  screening('hl-701', 'house-on-the-flats', {
    venue: ROOM.mainHall,
    localStart: at(7, '19:00'),
    talkMinutes: 20,
    guests: [inConversation('Joan Comeau')],
    audioDescription: 'yes',
  }),
  screening('hl-702', 'the-night-shift', {
    venue: ROOM.longRoom,
    localStart: at(7, '21:00'),
    eventStatus: 'cancelled',
    notice: `The spring tide needs the room. Your ticket is good online until ${weekday(9)} at midnight, or comes back as money.`,
  }),
  screening('hl-801', 'old-whale-new-sea', { venue: ROOM.rialto, localStart: at(8, '16:30') }),
  screening('hl-802', 'warm-drinks-cold-drinks', {
    venue: ROOM.rialto,
    localStart: at(8, '00:05'),
    note: 'Cold drinks in the foyer, warm ones on the stairs.',
    ticketStatus: 'at-door',
  }),
  screening('hl-901', 'last-ferry-to-brandholm', {
    venue: ROOM.mainHall,
    localStart: at(9, '20:00'),
    introMinutes: 30,
    label: 'Closing night',
    note: 'First the lamp is handed over, then the boat goes out once more.',
    ticketStatus: 'not-yet',
    salesOpenAt: toInstant(at(7, '12:00'), TIME_ZONE),
  }),
];
