import type { Core } from '@strapi/strapi';
import type { Fields } from '../fields.ts';
import { type Kind, PERSON, SCREENING } from '../kinds.ts';
import { versionOf } from '../stored.ts';
import type { Agent } from './people.ts';
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

/** Entries by what tells them apart; more than one where two drafts share it. */
export const knownByIdentity = async (strapi: Core.Strapi, kind: Kind): Promise<Map<string, Target[]>> => {
  const rows: Record<string, string | null>[] = await strapi.db
    .query(kind.uid)
    .findMany({ select: ['documentId', kind.identity], where: versionOf(kind, 'draft') });
  const known = new Map<string, Target[]>();
  for (const row of rows) {
    const key = row[kind.identity];
    if (key) known.set(key, [...(known.get(key) ?? []), { documentId: row.documentId ?? undefined }]);
  }
  return known;
};

export interface KnownScreening extends Target {
  externalId?: string;
  /** See {@link showingOf}. */
  showing: string;
}

/** What a screening shows, where and when: slugs, and its wall-clock time. */
interface Showing {
  film?: unknown;
  programme?: unknown;
  venue?: unknown;
  localStart?: unknown;
}

/** What identifies a screening that has no `externalId`: film or programme, place and time. */
export const showingOf = ({ film, programme, venue, localStart }: Showing): string =>
  `${film ?? `programme ${programme}`} ${venue ?? 'online'} ${localStart}`;

export const knownScreenings = async (strapi: Core.Strapi): Promise<KnownScreening[]> => {
  const rows: Fields[] = await strapi.db.query(SCREENING.uid).findMany({
    select: ['documentId', 'externalId', 'localStart'],
    where: versionOf(SCREENING, 'draft'),
    populate: { film: { select: ['slug'] }, programme: { select: ['slug'] }, venue: { select: ['slug'] } },
  });
  const slugOf = (relation: unknown): unknown => (relation as { slug?: string } | null)?.slug;
  return rows.map((row) => ({
    documentId: row.documentId as string,
    externalId: (row.externalId as string | null) ?? undefined,
    showing: showingOf({
      film: slugOf(row.film),
      programme: slugOf(row.programme),
      venue: slugOf(row.venue),
      localStart: row.localStart,
    }),
  }));
};

/** Document ids of what is published of a type. */
export const publishedIds = async (strapi: Core.Strapi, kind: Kind): Promise<Set<string>> => {
  const rows: { documentId: string }[] = await strapi.db
    .query(kind.uid)
    .findMany({ select: ['documentId'], where: versionOf(kind, 'published') });
  return new Set(rows.map(({ documentId }) => documentId));
};
