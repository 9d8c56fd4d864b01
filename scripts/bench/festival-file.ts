/**
 * An import file of any size, made up: the same number always gives the same file.
 */

const SENTENCE = 'A quiet study of a town that the river leaves each spring, and of the people who stay. ';
const ROLES = ['director', 'writer', 'producer', 'cinematography', 'editor', 'cast'];

const repeat = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Nobody is called like somebody else, accents aside: names are told apart by their letters. */
const nameOf = (person: number): string => {
  const letters = person.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `${['Ana', 'Béla', 'Chidi', 'Dorte', 'Emil'][person % 5]} Q${letters}`;
};

/**
 * @param films each with 12 credits, two quotes, an award and a section; every tenth has a screening. There are half
 *   again as many people, whom only credits name
 */
export const festivalFile = (films: number): object => {
  const people = Math.round(films * 1.5);
  const day = (film: number): string => new Date(Date.UTC(2026, 10, 1 + (film % 60))).toISOString().slice(0, 10);
  return {
    version: 1,
    site: { name: 'Bench', timeZone: 'Europe/Berlin' },
    editions: [{ title: 'Bench 2026', slug: '2026', year: 2026, startsOn: '2026-11-01', endsOn: '2026-12-31' }],
    sections: repeat(40, (i) => ({ title: `Section ${i}`, slug: `section-${i}`, edition: '2026' })),
    venues: repeat(50, (i) => ({ name: `Screen ${i}`, slug: `screen-${i}`, timeZone: 'Europe/Berlin' })),
    films: repeat(films, (i) => ({
      title: `Film ${i}`,
      slug: `film-${i}`,
      originalTitle: `Le film n° ${i}`,
      blurb: SENTENCE.repeat(2).trim(),
      synopsis: repeat(3, (paragraph) => `${paragraph}. ${SENTENCE.repeat(6).trim()}`),
      year: 1990 + (i % 36),
      runtimeMinutes: 80 + (i % 60),
      countries: ['FR', 'BE'],
      languages: ['fr'],
      form: 'feature',
      genres: ['drama'],
      section: `section-${i % 40}`,
      credits: repeat(12, (credit) => ({
        role: ROLES[Math.min(credit, ROLES.length - 1)],
        person: nameOf((i * 7 + credit * 13) % people),
        ...(credit === 4 && { creditedAs: `Printed ${i}` }),
        ...(credit > 4 && { character: `Role ${credit}` }),
      })),
      reviews: repeat(2, (review) => ({ quote: `${SENTENCE}${review}`, critic: `Critic ${i}`, outlet: 'Outlet' })),
      awards: [{ name: 'Best Film', body: 'Fest', year: 2025, result: 'won' }],
    })),
    screenings: repeat(Math.round(films / 10), (i) => ({
      film: `film-${i * 10}`,
      venue: `screen-${i % 50}`,
      localStart: `${day(Math.floor(i / 50))}T18:00`,
      ticketStatus: 'on-sale',
    })),
  };
};
