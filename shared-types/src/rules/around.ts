import { isTimeZone } from '../local-time.ts';

/** The little of a site that an entry is held against besides its own fields. */
export interface Around {
  /** The language that texts of entries are in, BCP 47; undefined while the site has none. */
  locale: string | undefined;
  /** All languages of the site, as they begin its paths: `fr`, `pt-br`. */
  languages: readonly string[];
  /**
   * The zone of a venue (IANA), by its document id; the site's own for what is online. Undefined where nobody knows it:
   * then nothing can be said of times there.
   */
  zoneOf(venue: string | null | undefined): string | undefined;
}

interface Zoned {
  documentId: string;
  timeZone?: unknown;
}

const zone = (value: unknown): string | undefined =>
  typeof value === 'string' && isTimeZone(value) ? value : undefined;

/** @param site its settings and the venues as they are stored: right or not */
export const aroundOf = (
  site: { locale?: unknown; locales?: unknown; timeZone?: unknown },
  venues: readonly Zoned[],
): Around => {
  const zones = new Map(venues.map((venue) => [venue.documentId, zone(venue.timeZone)]));
  return {
    locale: typeof site.locale === 'string' ? site.locale : undefined,
    languages: Array.isArray(site.locales) ? site.locales.map((locale) => String(locale).toLowerCase()) : [],
    zoneOf: (venue) => (venue ? zones.get(venue) : zone(site.timeZone)),
  };
};
