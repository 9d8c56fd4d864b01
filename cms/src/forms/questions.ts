import { language } from '@also-playing/shared-types/fields';
import { languages as own } from '@also-playing/shared-types/words/en';
import { languageName } from '@also-playing/shared-types/words/names';
import type { Core } from '@strapi/strapi';

/**
 * What the forms of the admin ask while somebody fills them in, at `/also-playing/…`: for users of the admin alone. Texts
 * that nothing public shows yet are among the answers.
 */

/** `/site` */
export interface SiteSettings {
  locale: string;
  /** All languages of the site, its own among them. */
  locales: string[];
  timeZone: string;
  dayCutOff: string;
}

/** `/places/:screening`: where a screening is as it was saved, and the zones of all venues, by document id. */
export interface Places {
  venue: string | null;
  previousVenue: string | null;
  zones: Record<string, string | null>;
}

/** `/languages`: a tag of BCP 47, and its name as the site prints it. */
export type LanguageName = readonly [tag: string, name: string];

export const siteSettings = async (strapi: Core.Strapi): Promise<SiteSettings> => {
  const site = (await strapi.db.query('api::site.site').findOne({})) as Partial<SiteSettings> | null;
  const locale = site?.locale || 'en';
  const { locales } = site ?? {};
  return {
    locale,
    locales: Array.isArray(locales) && locales.length > 0 ? locales.map(String) : [locale],
    timeZone: site?.timeZone || 'UTC',
    dayCutOff: site?.dayCutOff || '05:00',
  };
};

const places = async (strapi: Core.Strapi, documentId: string): Promise<Places> => {
  type Ref = { documentId: string } | null;
  const screening = (await strapi.db.query('api::screening.screening').findOne({
    where: { documentId, publishedAt: null },
    populate: { venue: { select: ['documentId'] }, previousVenue: { select: ['documentId'] } },
  })) as { venue: Ref; previousVenue: Ref } | null;
  const venues = (await strapi.db.query('api::venue.venue').findMany({ select: ['documentId', 'timeZone'] })) as {
    documentId: string;
    timeZone: string | null;
  }[];
  return {
    venue: screening?.venue?.documentId ?? null,
    previousVenue: screening?.previousVenue?.documentId ?? null,
    zones: Object.fromEntries(venues.map((venue) => [venue.documentId, venue.timeZone])),
  };
};

/** `/tags/genres`: the texts that films have there, the commonest first. */
const genres = async (strapi: Core.Strapi): Promise<string[]> => {
  const films = (await strapi.db.query('api::film.film').findMany({
    select: ['genres'],
    where: { publishedAt: null, genres: { $notNull: true } },
  })) as { genres: unknown }[];
  const counts = new Map<string, number>();
  for (const tag of films.flatMap((film) => (Array.isArray(film.genres) ? film.genres : []))) {
    if (typeof tag === 'string') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([tag]) => tag);
};

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Variants that festivals tell apart. */
const VARIANTS = ['en-CA', 'en-GB', 'en-US', 'es-419', 'fr-CA', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'];

let languages: readonly LanguageName[] | undefined;

/**
 * Every language of two or three letters that Node has a name for, no list of ours that goes out of date: no dialogue
 * first, then those of two letters, which are the widely spoken ones. Browsers know fewer: Chromium has no Inuktitut.
 */
const knownLanguages = (): readonly LanguageName[] => {
  if (languages) return languages;
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
  const triples = pairs.flatMap((pair) => LETTERS.map((c) => pair + c));
  const known = [...pairs, ...triples].filter((tag) => names.of(tag) && language.safeParse(tag).success);
  const rank = ([tag]: LanguageName): number => (tag === 'zxx' ? 0 : tag.length === 2 ? 1 : 2);
  const { compare } = new Intl.Collator('en');
  languages = [...new Set([...known, ...Object.keys(own), ...VARIANTS])]
    .map((tag): LanguageName => [tag, languageName(tag, 'en', own)])
    .sort((a, b) => rank(a) - rank(b) || compare(a[1], b[1]));
  return languages;
};

interface Question {
  params: Record<string, string>;
}

export const answerForms = (strapi: Core.Strapi): void => {
  const ask = (path: string, answer: (question: Question) => Promise<unknown>) => ({
    method: 'GET' as const,
    path,
    handler: answer as never,
    info: { type: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/also-playing',
    routes: [
      ask('/site', () => siteSettings(strapi)),
      ask('/languages', async () => knownLanguages()),
      ask('/places/:screening', ({ params }) => places(strapi, params.screening ?? '')),
      ask('/tags/genres', () => genres(strapi)),
    ],
  });
};
