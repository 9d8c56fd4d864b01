import type { KnownScreening, Showing } from '../match/known.ts';
import type { TicketRow } from './parse-tickets.ts';
import type { TableProblem } from './read-table.ts';

type Wanted = TicketRow['screening'];

/** What a row says of a screening, of which a column may be left out when the rest is enough. */
const isShown = (wanted: Wanted, showing: Showing): boolean =>
  (wanted.film === undefined || wanted.film === (showing.film ?? showing.programme)) &&
  (wanted.programme === undefined || wanted.programme === showing.programme) &&
  (wanted.venue === undefined || wanted.venue === (showing.venue ?? 'online')) &&
  (wanted.localStartOccurrence ?? 'first') === (showing.localStartOccurrence ?? 'first') &&
  wanted.localStart === showing.localStart;

/** The screening that a row is about; `film` may name a programme as well. */
export const findScreening = (
  known: readonly KnownScreening[],
  { line, screening: wanted }: TicketRow,
): KnownScreening | TableProblem => {
  const { externalId } = wanted;
  const said = Object.entries(wanted)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  const numbered = externalId ? known.filter((one) => one.externalId === externalId) : [];
  const canBeShown = wanted.localStart !== undefined && (wanted.film ?? wanted.programme) !== undefined;
  const shown = canBeShown
    ? known.filter(
        (one) => (!externalId || !one.externalId) && one.showings.some((showing) => isShown(wanted, showing)),
      )
    : [];
  const found = numbered.length > 0 ? numbered : shown;
  const [screening, another] = found;
  if (screening && !another) return screening;
  const column = externalId ? 'externalId' : canBeShown ? 'localStart' : undefined;
  const about = { line, ...(column && { column, value: wanted[column as keyof Wanted] }) };
  if (screening) {
    return {
      ...about,
      what: `${found.length} screenings are meant: ${said}`,
      remedy: externalId ? 'give one of them another number in the CMS' : 'add a column venue',
    };
  }
  return said === ''
    ? { line, what: 'the row names no screening', remedy: 'fill in externalId, or film and localStart' }
    : { ...about, what: `the CMS has no screening of ${said}`, remedy: 'correct it, or make the screening first' };
};
