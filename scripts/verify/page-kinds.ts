import { addressOf, type BuiltSite, fileOf, pagesOf } from './built-site.ts';

/** A kind of page, and one page of that kind: the longest, which has the most that can go wrong. */
export interface Sample {
  kind: string;
  /** Decoded, beginning with the language where it isn't the site's own. */
  address: string;
  /** As the page says it is in: `en`. */
  locale: string;
}

export interface Kind {
  kind: string;
  /** What the address is without its language. */
  address: RegExp;
  /** What the page must hold, where addresses don't tell. */
  holds?: (html: string) => boolean;
}

const HAS_STILL = /<main\b.*?<picture/s;
const HAS_FILMS = /"@type":"ScreeningEvent"/;
const TOP = 'films|people|schedule|sections|venues|editions|changes|programmes|data|404';

const KINDS: readonly Kind[] = [
  { kind: 'home', address: /^\/$/ },
  { kind: 'films', address: /^\/films\/$/ },
  { kind: 'films, narrowed', address: /^\/films\/[^/]+\/[^/]+\/$/ },
  { kind: 'film with still', address: /^\/films\/[^/]+\/$/, holds: (html) => HAS_STILL.test(withoutCarousel(html)) },
  {
    kind: 'film without image',
    address: /^\/films\/[^/]+\/$/,
    holds: (html) => !HAS_STILL.test(withoutCarousel(html)),
  },
  { kind: 'programme of films', address: /^\/programmes\/[^/]+\/$/, holds: (html) => HAS_FILMS.test(html) },
  { kind: 'talk', address: /^\/programmes\/[^/]+\/$/, holds: (html) => !HAS_FILMS.test(html) },
  { kind: 'people', address: /^\/people\/$/ },
  { kind: 'person', address: /^\/people\/[^/]+\/$/ },
  { kind: 'schedule', address: /^\/schedule\/$/ },
  { kind: 'day', address: /^\/schedule\/[^/]+\/$/ },
  { kind: 'sections', address: /^\/sections\/$/ },
  { kind: 'section', address: /^\/sections\/[^/]+\/$/ },
  { kind: 'venues', address: /^\/venues\/$/ },
  { kind: 'venue', address: /^\/venues\/[^/]+\/$/ },
  { kind: 'editions', address: /^\/editions\/$/ },
  { kind: 'edition', address: /^\/editions\/[^/]+\/$/ },
  { kind: 'editors’ page', address: new RegExp(`^/(?!(?:${TOP})/)[^/]+/$`) },
  { kind: 'changes', address: /^\/changes\/$/ },
];

export const NOWHERE = 'no such page';

export const KIND_NAMES: readonly string[] = [...KINDS.map(({ kind }) => kind), NOWHERE];

/** Faces of directors and other films' stills are no stills of the film. */
const withoutCarousel = (html: string): string => html.replace(/<h2.*/s, '');

/** Languages of the site with what their addresses begin with: `{ en: '', fr: '/fr' }`. */
const prefixesOf = (site: BuiltSite): Record<string, string> => {
  const home = site.text('index.html');
  const own = /<html[^>]* lang="([^"]+)"/.exec(home)?.[1] ?? 'en';
  const others = [...home.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)]
    .map(([, locale = '']) => locale)
    .filter((locale) => locale !== own && locale !== 'x-default');
  return { [own]: '', ...Object.fromEntries(others.map((locale) => [locale, `/${locale}`])) };
};

/**
 * One page of each kind in each language, and the page of addresses that nothing has.
 * @returns kinds that no page is of as well: a site without them can't show that they are sound
 */
export const sampleKinds = (
  site: BuiltSite,
  kinds: readonly Kind[] = KINDS,
): { samples: Sample[]; missing: string[] } => {
  const prefixes = Object.entries(prefixesOf(site));
  const samples: Sample[] = [];
  const missing: string[] = [];
  for (const [locale, prefix] of prefixes) {
    const others = prefixes.filter(([, other]) => other.length > prefix.length);
    const pages = pagesOf(site)
      .map(addressOf)
      .filter(
        (address) => address.startsWith(`${prefix}/`) && !others.some(([, other]) => address.startsWith(`${other}/`)),
      )
      .map((address) => ({ address, path: address.slice(prefix.length), html: site.text(fileOf(address)) }))
      .sort((a, b) => b.html.length - a.html.length || (a.address < b.address ? -1 : 1));
    for (const { kind, address: pattern, holds } of kinds) {
      const found = pages.find(({ path, html }) => pattern.test(path) && (holds?.(html) ?? true));
      if (found) samples.push({ kind, address: found.address, locale });
      else missing.push(`${kind} (${locale})`);
    }
  }
  const [own = 'en'] = prefixes[0] ?? [];
  samples.push({ kind: NOWHERE, address: '/no-such-page/', locale: own });
  return { samples, missing };
};

/** Files of the pages, without the server's answer to an address that nothing has. */
export const pageFilesOf = (samples: readonly Sample[]): string[] => [
  ...samples.filter(({ kind }) => kind !== NOWHERE).map(({ address }) => fileOf(address)),
  '404.html',
];
