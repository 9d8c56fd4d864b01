import { contract, type EntryType } from '@also-playing/shared-types/contract';
import { NOW } from '@also-playing/shared-types/examples/site';
import { addDays } from '@also-playing/shared-types/local-time';
import { ACCENTS } from '@also-playing/shared-types/vocabulary/section';
import fc from 'fast-check';
import type { Entries } from '../../src/store/content.ts';
import * as full from './full-entries.ts';
import { hostilePath, hostileText } from './hostile-text.ts';
import { type TextField, textFieldsOf, valueAt, withValue } from './text-fields.ts';

/** A text of a field as the contract lets it through, which some page has to show. */
interface FuzzedText {
  /** `film film-3 credits.0.note` */
  field: string;
  text: string;
}

export interface FuzzedSite {
  entries: Entries;
  texts: readonly FuzzedText[];
  /** How many entries were fuzzed. */
  cases: number;
}

/** How many entries of each type a site has. */
const COUNTS = { film: 36, person: 16, programme: 10, venue: 6, section: 6, page: 8, edition: 3, media: 6 } as const;
/** Entries that a site of these counts fuzzes: each film has two screenings, and the site is one. */
const CASES = Object.values(COUNTS).reduce((sum, count) => sum + count, 0) + 2 * COUNTS.film + 1;

type Entry = { documentId: string };

/** Texts that aren't for print as they are, by the end of their path: `externalIds.imdb` is a part of an address. */
const NOT_PRINTED: Readonly<Record<string, RegExp>> = {
  film: /^(sortTitle|externalIds\..*)$/,
  person: /^(sortName|externalIds\..*)$/,
  screening: /^externalId$/,
  media: /^url$/,
};
/** What another field of the same entry says instead. */
const REPLACED: readonly { by: string; field: string }[] = [
  { by: 'synopsis', field: 'blurb' },
  { by: 'premiere.label', field: 'premiere.territory' },
];

const isPrinted = (type: EntryType, path: readonly string[], all: readonly (readonly string[])[]): boolean => {
  const name = path.join('.');
  const replacement = REPLACED.find(({ field }) => name.endsWith(field));
  const before = name.slice(0, name.length - (replacement?.field.length ?? 0));
  const isReplaced = replacement && all.some((other) => other.join('.').startsWith(before + replacement.by));
  return !isReplaced && !NOT_PRINTED[type]?.test(name);
};

/** Gives each field of an entry a text of its own; the mark at its end tells it from all others. */
const fuzzer = (seed: number) => {
  const chance = { seed, numRuns: 1 };
  let counter = 0;
  const texts: FuzzedText[] = [];
  const references = new Set(
    [...Object.entries(COUNTS)].flatMap(([type, count]) => Array.from({ length: count }, (_, i) => `${type}-${i}`)),
  );
  const fields = new Map<Entry, TextField[]>();
  const fieldsOf = (type: EntryType, template: Entry): TextField[] => {
    const known = fields.get(template) ?? textFieldsOf(type, template, references);
    fields.set(template, known);
    return known;
  };
  const valueFor = ({ kind, max }: TextField): string => {
    counter++;
    const [hostile = ''] = fc.sample(kind === 'text' ? hostileText : hostilePath, {
      ...chance,
      seed: chance.seed * 100_003 + counter,
    });
    const mark = ` ${counter.toString(36)}q`;
    return kind === 'text' ? hostile.slice(0, Math.max(0, max - mark.length)) + mark : hostile;
  };
  const make = <T extends Entry>(type: EntryType, template: T, changes: Partial<T>): T => {
    const fuzzed = fieldsOf(type, template).reduce((entry, field) => withValue(entry, field.path, valueFor(field)), {
      ...template,
      ...changes,
    } as T);
    const valid = contract[type].parse(fuzzed) as unknown as T;
    const paths = fieldsOf(type, template)
      .filter(({ kind }) => kind === 'text')
      .map(({ path }) => path);
    for (const path of paths.filter((one) => isPrinted(type, one, paths))) {
      texts.push({ field: `${type} ${fuzzed.documentId} ${path.join('.')}`, text: valueAt(valid, path) });
    }
    return valid;
  };
  return { make, texts };
};

/** A festival in which every text of every entry is hostile: the same one for the same seed. */
export const fuzzedSite = (seed: number): FuzzedSite => {
  const { make, texts } = fuzzer(seed);
  const all = <T extends Entry>(
    type: keyof typeof COUNTS,
    templates: readonly T[],
    changes: (index: number) => Partial<T>,
  ): T[] =>
    Array.from({ length: COUNTS[type] }, (_, index) => {
      const name = `${type}-${index}`;
      return make(
        type,
        templates[index % templates.length] as T,
        { documentId: name, slug: name, ...changes(index) } as unknown as Partial<T>,
      );
    });
  const other = <T>(index: number, values: readonly T[]): T => values[index % values.length] as T;

  const films = all('film', [full.film, full.shortFilm], (index) => ({
    section: `section-${index % COUNTS.section}`,
    ...(index % 3 === 0 && { still: undefined, poster: undefined, gallery: [] }),
  }));
  const at = (index: number, hour: number): string =>
    `${addDays('2026-12-05', index % 7)}T${String(hour + (index % 4)).padStart(2, '0')}:30`;
  const screenings = films.flatMap(({ documentId }, index) => [
    make('screening', full.screening, {
      documentId: `screening-${index}`,
      film: documentId,
      venue: `venue-${index % COUNTS.venue}`,
      localStart: at(index, 19),
      previousLocalStart: at(index, 14),
    }),
    make('screening', full.onlineScreening, { documentId: `online-${index}`, film: documentId }),
  ]);
  const entries: Entries = {
    now: NOW,
    origin: 'https://site.example',
    site: make('site', full.site, {}),
    films,
    people: all('person', [full.person], () => ({})),
    programmes: all('programme', [full.programme, full.shortProgramme], (index) => ({
      films: [`film-${index}`, `film-${index + 1}`],
      still: `media-${3 + (index % 3)}`,
    })),
    screenings,
    sections: all('section', [full.section], (index) => ({ accent: other(index, ACCENTS) })),
    venues: all('venue', [full.venue], () => ({})),
    editions: all('edition', [full.edition], (index) => ({ archived: index > 0, year: 2026 - index })),
    pages: all('page', [full.page], () => ({})),
    redirects: [],
    media: all('media', [full.media], () => ({})).map((image) => ({ ...image, digest: image.documentId })),
  };
  return { entries, texts, cases: CASES };
};
