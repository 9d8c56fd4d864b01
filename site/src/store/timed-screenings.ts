import type { Film } from '@also-playing/shared-types/film';
import type { Programme } from '@also-playing/shared-types/programme';
import type { Screening } from '@also-playing/shared-types/screening';
import type { Entries } from './content.ts';
import { indexById } from './lookups.ts';
import { compareText, type TimedScreening, toTimed } from './timed-screening.ts';

type Listed = Pick<Entries, 'films' | 'programmes' | 'screenings' | 'venues' | 'site'>;

/** What a screening shows, in the order of the bill. */
export const billFinder = ({ films, programmes }: Pick<Listed, 'films' | 'programmes'>) => {
  const film = indexById('film', films);
  const programme = indexById('programme', programmes);
  return (screening: Screening): { runtimeMinutes?: Programme['runtimeMinutes']; films: readonly Film[] } => {
    if (screening.film) return { films: [film.get(screening.film)] };
    const bill = programme.get(screening.programme ?? '');
    return { runtimeMinutes: bill.runtimeMinutes, films: bill.films.map(film.get) };
  };
};

/** All screenings with their times, by start. */
export const timedScreenings = (entries: Listed): TimedScreening[] => {
  const billOf = billFinder(entries);
  const venues = indexById('venue', entries.venues);
  return entries.screenings
    .map((screening) => {
      const venue = screening.venue ? venues.get(screening.venue) : undefined;
      return toTimed(screening, venue, billOf(screening), entries.site);
    })
    .sort((a, b) => compareText(a.startsAt, b.startsAt) || compareText(a.documentId, b.documentId));
};
