import { addMinutes, toInstant } from '@also-playing/shared-types/local-time';
import type { Entries } from '../src/store/content.ts';

/** Edits of every kind that a festival makes in a day, the same ones for the same seed. */

type Edit = (entries: Entries) => Partial<Entries> | undefined;

/** A linear congruential generator (Numerical Recipes): chance that a failing test can repeat. */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

export const randomEdits = (seed: number): { next(entries: Entries): { name: string; edit: Entries } } => {
  const below = chance(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[below(all.length)];
  let counter = 0;
  const text = (what: string): string => `${what} ${++counter}`;

  /** Changes one entry of a list, taken by chance. */
  const change =
    <Key extends Exclude<keyof Entries, 'now' | 'origin' | 'site'>>(
      list: Key,
      changes: (entry: Entries[Key][number], entries: Entries) => Partial<Entries[Key][number]>,
    ): Edit =>
    (entries) => {
      const all = entries[list] as readonly Entries[Key][number][];
      const one = pick(all);
      return one && { [list]: all.map((entry) => (entry === one ? { ...entry, ...changes(one, entries) } : entry)) };
    };

  const edits: Record<string, Edit> = {
    'film title': change('films', () => ({ title: text('Title') })),
    'film address': change('films', () => ({ slug: text('slug').replace(' ', '-') })),
    'film blurb': change('films', () => ({ blurb: text('Blurb') })),
    'film section': change('films', (_film, { sections }) => ({ section: pick(sections)?.documentId })),
    'film pinned': change('films', (film) => ({
      carouselRank: film.carouselRank === undefined ? below(9) : undefined,
    })),
    'film credits': change('films', (film) => ({ credits: [...film.credits].reverse() })),
    'film added': ({ films }) => {
      const one = pick(films);
      const name = text('film').replace(' ', '-');
      return one && { films: [...films, { ...one, documentId: name, slug: name, title: name }] };
    },
    'film removed': ({ films, screenings, programmes }) => {
      const used = new Set(programmes.flatMap((programme) => programme.films));
      const one = pick(films.filter(({ documentId }) => !used.has(documentId)));
      return films.length > 4
        ? one && {
            films: films.filter((film) => film !== one),
            screenings: screenings.filter(({ film }) => film !== one.documentId),
          }
        : undefined;
    },
    'person renamed': change('people', () => ({ name: text('Person') })),
    'venue renamed': change('venues', () => ({ name: text('Venue') })),
    'section renamed': change('sections', () => ({ title: text('Section') })),
    'image text': change('media', () => ({ alternativeText: text('Image') })),
    'screening moved': change('screenings', () => ({
      localStart: `2026-12-0${4 + below(5)}T${10 + below(13)}:${10 * below(6) || '00'}`,
    })),
    'screening cancelled': change('screenings', () => ({
      eventStatus: pick(['cancelled', 'scheduled'] as const) ?? 'scheduled',
    })),
    'screening of another film': change('screenings', (screening, { films }) =>
      screening.film ? { film: pick(films)?.documentId } : {},
    ),
    'screening removed': ({ screenings }) => {
      const one = pick(screenings);
      return screenings.length > 5 ? { screenings: screenings.filter((screening) => screening !== one) } : undefined;
    },
    'sold out': change('screenings', () => ({ ticketStatus: pick(['sold-out', 'few-left', 'available'] as never[]) })),
    programme: change('programmes', () => ({ title: text('Programme') })),
    announcement: ({ site }) => ({ site: { ...site, announcement: text('News') } }),
    'carousel length': ({ site }) => ({ site: { ...site, carouselLength: 1 + below(8) } }),
    'time passes': ({ now }) => ({ now: addMinutes(now, below(600)) }),
    'time goes back': () => ({ now: toInstant(`2026-12-0${4 + below(4)}T12:00`, 'UTC') }),
  };

  return {
    next(entries) {
      const [name, edit] = pick(Object.entries(edits)) ?? ['none', () => undefined];
      return { name, edit: { ...entries, ...edit(entries) } };
    },
  };
};
