import type { Blocks } from '@also-playing/shared-types/blocks';
import type { ImportFile } from '@also-playing/shared-types/import-file';

/** An entry as a file writes it: what has a default or may be empty can be left out. Parsing finds what is missing. */
type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Written<T[Key]> }
    : T;

export type DemoEdition = Written<ImportFile['editions'][number]>;
export type DemoProgramme = Written<ImportFile['programmes'][number]>;
export type DemoPage = Written<ImportFile['pages'][number]>;
export type DemoSite = Written<NonNullable<ImportFile['site']>>;
export type DemoSection = Written<ImportFile['sections'][number]>;
export type DemoVenue = Written<ImportFile['venues'][number]>;
export type DemoPerson = Written<ImportFile['people'][number]>;
export type DemoFilm = Written<ImportFile['films'][number]>;
export type DemoScreening = Written<ImportFile['screenings'][number]>;
export type DemoImage = NonNullable<DemoFilm['still']>;
export type DemoGuests = NonNullable<DemoScreening['guests']>;
type DemoCredits = NonNullable<DemoFilm['credits']>;

/** Rich text of plain paragraphs; what stands between two asterisks is a title and goes in italics. */
export const prose = (...paragraphs: readonly string[]): Blocks =>
  paragraphs.map((paragraph) => ({
    type: 'paragraph',
    children: paragraph
      .split('*')
      .map((text, index) =>
        index % 2 ? { type: 'text' as const, text, italic: true } : { type: 'text' as const, text },
      )
      .filter(({ text }) => text !== ''),
  }));

/** Several people in one role, in the order of the credits. */
export const credits = (role: DemoCredits[number]['role'], ...people: readonly string[]): DemoCredits =>
  people.map((person) => ({ role, person }));

/** One of the cast and whom they play. */
export const cast = (person: string, character: string): DemoCredits[number] => ({ role: 'cast', person, character });

/** What most films are. */
export const FEATURE = { sound: 'sound', colour: 'colour', form: 'feature' } as const satisfies DemoFilm;
export const SHORT = { ...FEATURE, form: 'short' } as const satisfies DemoFilm;

/** What the province’s board says. */
export const rated = (value: string) => ({ system: 'Nova Scotia', value });

/**
 * An image that the demo festival draws by itself.
 * @param name of the drawing, without its ending
 * @param x what must stay visible, in percent from the left; `y` from the top
 */
export const drawn = (name: string, alternativeText: string, credit: string, x = 50, y = 50): DemoImage => ({
  src: `${name}.jpg`,
  alternativeText,
  credit,
  focalPoint: { x, y },
});

/** A film’s or programme’s French: a blurb, and for some a synopsis. */
export const inFrench = (blurb: string, ...synopsis: readonly string[]) => [
  { locale: 'fr', blurb, ...(synopsis.length > 0 && { synopsis: prose(...synopsis) }) },
];
