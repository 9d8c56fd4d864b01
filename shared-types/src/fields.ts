import { z } from 'zod';
import { isLocalDateTime, isTimeZone } from './local-time.ts';
import { message, show } from './problem.ts';
import { COUNTRIES, FORMER_COUNTRIES } from './vocabulary/countries.ts';

/** Schemas of single fields: what more than one type holds. Each says in its message what was expected and the remedy. */

// Control characters that no page should carry; tab and line breaks stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
// Marks that turn the direction of everything after them; a page isolates texts by itself (UAX #9, Trojan Source).
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text as pages can carry it: half a surrogate pair becomes U+FFFD, since no address can be made of it. */
export const withoutHarm = (value: string): string => value.replace(CONTROL, '').replace(BIDI, '').toWellFormed();

const textBy = (clean: (value: string) => string, max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => withoutHarm(clean(value)).trim())
    .refine((value) => value !== '', { error: message('expected a text, got nothing', 'fill in this field') });

// Whatever begins a new line somewhere: in word processors, in printed pages, in calendars (UAX #14, mandatory breaks).
const BREAKS = /[\n\v\f\r\u0085\u2028\u2029]/;

/** A title pasted from a printed page has the breaks of its lines: each means a space. */
const inOneLine = (value: string): string =>
  value
    .split(BREAKS)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

/** A text of one line without control and direction characters, white space at its ends removed. Empty is not allowed. */
export const text = (max: number) => textBy(inOneLine, max);

/** The same where a form has several lines: they stay. */
export const multiline = (max: number) => textBy((value) => value, max);

/** What a CMS leaves out arrives as null or as an empty text: both mean "not given". */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

/** A list that a CMS may leave out. */
export const list = <T extends z.ZodType>(item: T) => z.preprocess((value) => value ?? [], z.array(item));

/** `^[a-z0-9]+(-[a-z0-9]+)*$`, at most 100 characters: the last part of a page's address. Example: `the-night-shift`. */
export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: (issue) =>
      message(
        `expected lower-case letters, digits and single hyphens, got ${JSON.stringify(issue.input)}`,
        'write the address like "the-night-shift"',
      ),
  });

const isHttps = (value: string): boolean =>
  value.startsWith('https://') && !/[\s\p{Cc}]/u.test(value) && URL.canParse(value);

/** An absolute `https:` address. Other schemes could carry script. */
export const httpsUrl = z
  .string()
  .max(2_000)
  .refine(isHttps, {
    error: (issue) =>
      message(
        `expected an address that begins with https://, got ${JSON.stringify(issue.input)}`,
        'paste the full address',
      ),
  });

/** Readers and hosts resolve dots and turn slashes round: `/.//host/` would lead to another site as `//host/` does. */
const isSitePath = (value: string): boolean =>
  /^\/(?![/\\])[^\s\p{Cc}]*$/u.test(value) && !URL.parse(value, 'https://site.example')?.pathname.startsWith('//');

/** An absolute `https:` address, or a path of this site that begins with one slash. */
export const linkUrl = z
  .string()
  .max(2_000)
  .refine((value) => isHttps(value) || isSitePath(value), {
    error: (issue) =>
      message(
        `expected an address that begins with https:// or a path that begins with /, got ${JSON.stringify(issue.input)}`,
        'paste the full address',
      ),
  });

/** ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for a former country. Examples: `FR`, `CSHH`. */
export const country = z.string().refine((value) => COUNTRIES.has(value) || FORMER_COUNTRIES.has(value), {
  error: (issue) =>
    message(
      `expected a country, got ${JSON.stringify(issue.input)}`,
      'choose it by its name; in a file use two letters of ISO 3166-1 like FR, four of ISO 3166-3 like CSHH for a former one',
    ),
});

/** BCP 47. `zxx` means no spoken language. Examples: `fr`, `pt-BR`, `zxx`. */
export const language = z.string().refine(
  (value) => {
    try {
      return Intl.getCanonicalLocales(value)[0] === value;
    } catch {
      return false;
    }
  },
  {
    error: (issue) =>
      message(
        `expected a language, got ${JSON.stringify(issue.input)}`,
        'choose it by its name, or use a tag of BCP 47 like fr or pt-BR, zxx for no dialogue',
      ),
  },
);

/** Something written in one way: what is said when nothing is there is what is said when it is written otherwise. */
const written = (isRight: (value: string) => boolean, expected: string, remedy: string) => {
  const error = ({ input }: { input?: unknown }): string => message(`expected ${expected}, got ${show(input)}`, remedy);
  return z.string({ error }).refine(isRight, { error });
};

/** Wall-clock time at the venue, `YYYY-MM-DDTHH:mm`. No zone: the venue knows it. */
export const localDateTime = written(
  isLocalDateTime,
  'a day and a time',
  'give both, as clocks at the venue show them; in a file like 2026-12-04T18:30',
);

/** An IANA time zone. Example: `America/Halifax`. */
export const timeZone = written(isTimeZone, 'a time zone', 'choose one by its city, like America/Halifax');

export const isDay = (value: unknown): boolean => z.iso.date().safeParse(value).success;

/** A day, `YYYY-MM-DD`. */
export const day = written(isDay, 'a day', 'choose it in the calendar; in a file like 2026-12-04');

/** An instant in UTC, ISO 8601. */
export const instant = written(
  (value) => z.iso.datetime({ offset: true }).safeParse(value).success,
  'a day and a time with its zone',
  'choose both in the calendar; in a file like 2026-12-04T18:30:00Z',
);

/** Strapi's name of an entry: the same for its draft and what is published. */
export const documentId = z.string().min(1);

/**
 * Another entry, by its document id.
 * @param what in words, with its article: "a person"
 */
export const reference = (what: string) =>
  z.string({ error: message(`expected ${what}, got nothing`, `choose ${what} or delete this line`) }).min(1);

/** Minutes of anything in a programme; longer than four days is a slip of the finger. */
export const minutes = z.number().int().min(0).max(6_000);

/** A year of the cinema: 1874 (the photographic revolver) or later. */
export const year = z.number().int().min(1874).max(2100);
