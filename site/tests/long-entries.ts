import { quorum } from '@also-playing/shared-types/examples/films';
import { tomaszWolny } from '@also-playing/shared-types/examples/people';
import type { Film } from '@also-playing/shared-types/film';
import type { Person } from '@also-playing/shared-types/person';
import type { Entries } from '../src/store/content.ts';
import { MOST_ON_A_PAGE } from '../src/words/letters.ts';
import { siteEntries } from './example-site.ts';

/** A festival with too many films and people for one page each: their letters have pages, and those of one country. */

const WORDS = 'Amber Bridge Čas Dust Echo Field Garden Harbour Island Jetty Knot Lamp Marsh Night Orchard Pier'.split(
  ' ',
);
const MORE = 'Quarry River Šum Tide Umbra Valley Winter Xylem Yard Zero Καιρός Время 夜行 7'.split(' ');
const TITLES = [...WORDS, ...MORE];

/** Every twentieth film is from Poland: few enough to be narrowed where they stand. All others are from France. */
const FEW = 20;

const several = Array.from({ length: MOST_ON_A_PAGE + FEW * 4 }, (_, index) => index);

const people = several.map((index): Person => {
  const [given, family] = [TITLES[(index * 7) % TITLES.length], `${TITLES[index % TITLES.length]} ${index}`];
  const id = `long-person-${index}`;
  return { ...tomaszWolny, documentId: id, slug: id, name: `${given} ${family}`, sortName: `${family}, ${given}` };
});

const films = several.map(
  (index): Film => ({
    ...quorum,
    documentId: `long-film-${index}`,
    slug: `long-film-${index}`,
    title: `${TITLES[index % TITLES.length]} ${index}`,
    countries: index % FEW === 0 ? ['PL'] : ['FR'],
    form: index % 3 === 0 ? 'short' : 'feature',
    credits: [{ role: 'director', person: `long-person-${index}` }],
    // Longer than a phone is wide.
    ...(index === 1 && { title: `Ő${'szi délután a kikötő fölött '.repeat(4).trim()}` }),
  }),
);

export const longEntries: Entries = {
  ...siteEntries,
  films: [...siteEntries.films, ...films],
  people: [...siteEntries.people, ...people],
};
