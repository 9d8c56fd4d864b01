import type { Core } from '@strapi/strapi';
import type { Fields } from './fields.ts';
import { FILM, type Kind, PERSON, SCREENING } from './kinds.ts';
import type { Agent } from './people.ts';
import { versionOf } from './stored.ts';
import type { Target } from './target.ts';

/** What the CMS has already, by what identifies it. Of films and screenings the drafts: a published one has its draft. */

export const knownPeople = async (strapi: Core.Strapi): Promise<Agent[]> => {
  const people: (Agent & { aliases: readonly string[] | null; slug: string | null })[] = await strapi.db
    .query(PERSON.uid)
    .findMany({ select: ['documentId', 'name', 'slug', 'aliases'] });
  return people.map(({ documentId, name, slug, aliases }) => ({
    documentId,
    name: name ?? '',
    slug: slug ?? '',
    aliases: aliases ?? [],
  }));
};

/** Entries by slug; more than one where two drafts share it. */
export const knownBySlug = async (strapi: Core.Strapi, kind: Kind): Promise<Map<string, Target[]>> => {
  const rows: { documentId: string; slug: string | null }[] = await strapi.db
    .query(kind.uid)
    .findMany({ select: ['documentId', 'slug'], where: versionOf(kind, 'draft') });
  const known = new Map<string, Target[]>();
  for (const { documentId, slug } of rows) {
    if (slug) known.set(slug, [...(known.get(slug) ?? []), { documentId }]);
  }
  return known;
};

export interface KnownScreening extends Target {
  externalId?: string;
  /** See {@link showingOf}. */
  showing: string;
}

/** What identifies a screening that has no `externalId`: film, place and time. */
export const showingOf = (film: unknown, venue: unknown, localStart: unknown): string =>
  `${film} ${venue ?? 'online'} ${localStart}`;

export const knownScreenings = async (strapi: Core.Strapi): Promise<KnownScreening[]> => {
  const rows: Fields[] = await strapi.db.query(SCREENING.uid).findMany({
    select: ['documentId', 'externalId', 'localStart'],
    where: versionOf(SCREENING, 'draft'),
    populate: { film: { select: ['slug'] }, venue: { select: ['slug'] } },
  });
  const slugOf = (relation: unknown): unknown => (relation as { slug?: string } | null)?.slug;
  return rows.map((row) => ({
    documentId: row.documentId as string,
    externalId: (row.externalId as string | null) ?? undefined,
    showing: showingOf(slugOf(row.film), slugOf(row.venue), row.localStart),
  }));
};

/** Document ids of films that are public. */
export const publishedFilms = async (strapi: Core.Strapi): Promise<Set<string>> => {
  const rows: { documentId: string }[] = await strapi.db
    .query(FILM.uid)
    .findMany({ select: ['documentId'], where: versionOf(FILM, 'published') });
  return new Set(rows.map(({ documentId }) => documentId));
};
