/** Answers of the CMS that are altered on their way to the publisher: what a database refuses to hold, or a wire may do. */

interface CorruptAnswer {
  /** What comes instead of an answer that holds these entries; `text` is all of it. */
  alter(text: string): string;
  named: readonly string[];
}

type Entry = Record<string, unknown>;

/** Alters the list of films, where an answer has one. */
const films = (alter: (entries: Entry[]) => Entry[]) => (text: string) => {
  const answer = JSON.parse(text) as { data?: { entries?: Entry[] } };
  const { entries } = answer.data ?? {};
  if (!entries || entries[0]?.blurb === undefined || entries[0]?.countries === undefined) return text;
  return JSON.stringify({ ...answer, data: { ...answer.data, entries: alter(entries) } });
};
const ash = (alter: (film: Entry) => Entry) =>
  films((entries) => entries.map((film) => (film.slug === 'ash' ? alter(film) : film)));

export const CORRUPT_ANSWERS: Readonly<Record<string, CorruptAnswer>> = {
  'two films at one address': {
    alter: ash((film) => ({ ...film, slug: 'birch' })),
    named: ['2 entries of type film have the address "birch"'],
  },
  'a film that is missing': {
    alter: films((entries) => entries.filter(({ slug }) => slug !== 'ash')),
    named: ['the pull came back short', 'SiteFilm: the CMS lists '],
  },
  'an older version of a film': {
    alter: ash((film) => ({ ...film, revision: '1:1' })),
    named: ['the pull came back short', 'SiteFilm: the CMS lists '],
  },
  'a reference to what is not public': {
    alter: ash((film) => ({ ...film, section: 'nowhere' })),
    named: ['film "ash" refers to something that isn\'t published', 'section: the section is missing'],
  },
  'a list that is none': { alter: ash((film) => ({ ...film, credits: {} })), named: ['film "ash"', 'credits'] },
  'a number that is a text': { alter: ash((film) => ({ ...film, year: '2026' })), named: ['film "ash"', 'year: '] },
  'a text that is an object': { alter: ash((film) => ({ ...film, title: {} })), named: ['film "ash"', 'title: '] },
  'an answer that is cut off': {
    alter: (text) => text.slice(0, Math.floor(text.length / 2)),
    named: ['the CMS'],
  },
  'an answer that is a page': { alter: () => '<!doctype html><title>Maintenance</title>', named: ['the CMS'] },
  'an answer of nothing': { alter: () => '{"data":null}', named: ['the CMS'] },
  'an answer that is no answer': { alter: () => '{}', named: ['the CMS'] },
  'an answer with errors beside it': {
    alter: (text) => JSON.stringify({ ...JSON.parse(text), errors: [{ message: 'half of it failed' }] }),
    named: ['half of it failed'],
  },
};
