import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';

/** What is still known of a screening of last year: tickets and guests are gone. */
const past = (
  number: number,
  film: string,
  venue: string,
  localStart: string,
  more?: DemoScreening,
): DemoScreening => ({
  externalId: `last-${number}`,
  film,
  venue,
  localStart,
  format: 'dcp',
  openCaptions: 'no',
  relaxed: 'no',
  ...more,
});

export const screeningsOfLastYear = ({ lastYearAt }: Calendar): readonly DemoScreening[] => [
  past(101, 'the-proofreader', ROOM.mainHall, lastYearAt(1, '19:00'), { label: 'Opening night' }),
  past(102, 'marsh-telegraph', ROOM.longRoom, lastYearAt(1, '21:30')),
  past(201, 'understory', ROOM.smallHall, lastYearAt(2, '14:00')),
  past(202, 'a-bell-for-kisumu', ROOM.mainHall, lastYearAt(2, '18:00')),
  past(203, 'silent-partner', ROOM.rialto, lastYearAt(2, '20:30'), {
    format: 'film-35mm',
    formatLabel: '35mm with live piano',
  }),
  past(301, 'weather-for-sale', ROOM.longRoom, lastYearAt(3, '16:00'), {
    eventStatus: 'cancelled',
    notice: 'Cancelled because of fog.',
  }),
  past(302, 'seven-bridges-no-river', ROOM.mainHall, lastYearAt(3, '19:00')),
  past(401, 'ballast', ROOM.netLoft, lastYearAt(4, '12:30')),
  past(402, 'weather-for-sale', ROOM.longRoom, lastYearAt(4, '16:00')),
  past(403, 'the-aunt-from-tartu', ROOM.mainHall, lastYearAt(4, '19:30'), { openCaptions: 'yes' }),
  past(501, 'postal-pigeons-second-class', ROOM.smallHall, lastYearAt(5, '15:00')),
  past(502, 'sleeper-car', ROOM.mainHall, lastYearAt(5, '20:00')),
  past(601, 'minutes-of-the-last-meeting', ROOM.longRoom, lastYearAt(6, '17:00')),
  past(602, 'the-proofreader', ROOM.mainHall, lastYearAt(6, '20:00'), { label: 'Closing night' }),
];
