import type { Core, UID } from '@strapi/strapi';

/** What tests look up in the database itself, past everything that an import could get wrong the same way twice. */

export type Row = Record<string, unknown>;

const TABLES = ['films', 'screenings', 'people', 'venues', 'sections', 'sites', 'files'];
const PARTS = ['films_cmps', 'screenings_cmps', 'sites_cmps', 'files_related_mph'];

/** Ids and times of every entry, component and use of an image: equal as long as nothing is written. */
export const everyRow = async (strapi: Core.Strapi): Promise<Record<string, unknown[]>> => {
  const rows: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    rows[table] = await strapi.db.connection(table).select('id', 'document_id', 'updated_at').orderBy('id');
  }
  for (const table of PARTS) rows[table] = await strapi.db.connection(table).select('*').orderBy('id');
  return rows;
};

/** An entry by its slug, published or draft, with what it holds and refers to. */
export const entryBySlug = async (
  strapi: Core.Strapi,
  type: 'film' | 'person' | 'section' | 'venue',
  slug: string,
  version: 'draft' | 'published' | 'only',
): Promise<Row> => {
  const where = {
    slug,
    ...(version === 'draft' && { publishedAt: null }),
    ...(version === 'published' && { publishedAt: { $notNull: true } }),
  };
  const populate: Record<string, unknown> = {
    film: {
      credits: { populate: { person: true } },
      awards: { populate: { recipient: true } },
      reviews: true,
      accessOffers: { populate: { links: true } },
      section: true,
      poster: true,
      still: true,
      gallery: true,
      screenings: { populate: { venue: true } },
    },
    venue: { walks: { populate: { venue: true } } },
    section: { image: true, partners: { populate: { logo: true } } },
    person: { portrait: true, links: true },
  };
  const row: Row | null = await strapi.db
    .query(`api::${type}.${type}` as UID.ContentType)
    .findOne({ where, populate: populate[type] as never });
  if (!row) throw new Error(`no ${version} ${type} "${slug}"`);
  return row;
};

export interface CreditRow {
  id: number;
  role: string;
  creditedAs: string | null;
  person: { name: string; slug: string } | null;
}

export const creditsOf = (film: Row): CreditRow[] => film.credits as CreditRow[];
