import type { EntryType } from './contract.ts';

/** Where pages live: the CMS writes redirects between these paths, the site makes its links of them. */

/** The folder of each type that has pages of its own; editors' pages stand beside these folders. */
export const FOLDERS = {
  film: 'films',
  programme: 'programmes',
  person: 'people',
  section: 'sections',
  venue: 'venues',
  edition: 'editions',
} as const satisfies Partial<Record<EntryType, string>>;

export type AddressedType = keyof typeof FOLDERS | 'page';
export const ADDRESSED_TYPES: readonly AddressedType[] = [
  'film',
  'programme',
  'person',
  'section',
  'venue',
  'edition',
  'page',
];

/** The path of an entry's page, with a slash at both ends: `/films/the-night-shift/`, `/tickets/`. */
export const addressOf = (type: AddressedType, slug: string): string =>
  type === 'page' ? `/${slug}/` : `/${FOLDERS[type]}/${slug}/`;

/** First parts of paths that the site or the CMS needs: no editors' page may stand there. */
export const RESERVED: readonly string[] = [
  ...Object.values(FOLDERS),
  'schedule',
  'planner',
  'preview',
  'search',
  'changes',
  'calendar',
  'data',
  'media',
  'uploads',
  'admin',
  'api',
  'graphql',
  'index',
  '404',
  '500',
];

/** What the site makes below the folders of entries and beside them, with any content: by its folded path. */
const OWN: readonly RegExp[] = [
  // What hosts read, and the styles and scripts of pages.
  /^\/_/,
  /^\/(data|media)\//,
  // Files; hosts keep `feed.xml.br` beside `feed.xml`.
  /^\/(robots\.txt|(sitemap|feed)\.xml|calendar\.ics|manifest\.webmanifest|icon(\.svg|-\d+\.png)|404|500)(?=[./]|$)/,
  /^\/(schedule\/day\.css|(films|programmes|sections|venues)\/[^/]+\/calendar\.ics)(?=[./]|$)/,
  /\/index\.html[./]/,
  // Lists with one value of a filter, or one letter.
  /^\/(films\/(section|country|form|language|letter)|people\/letter)\/./,
];

/** Whether a path is the site's, whatever its entries are: `/feed.xml`, `/films/country/jp/`. No redirect begins there. */
export const isSitesOwn = (path: string): boolean => OWN.some((own) => own.test(foldPath(path)));

/**
 * A path as hosts compare it: one form of each letter, no upper case, a slash at its end unless it names a file.
 * `/Films/Union`, `/films/union/` and `/films/union/index.html` are one page.
 */
export const foldPath = (path: string): string => {
  const folded = decode(path)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/index\.html\/?$/, '/');
  return folded.endsWith('/') || /\.[a-z0-9]+$/.test(folded) ? folded : `${folded}/`;
};

const decode = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};
