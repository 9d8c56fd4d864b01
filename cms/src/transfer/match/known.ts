import type { Core } from '@strapi/strapi';
import type { Fields } from '../fields.ts';
import { FILM, type Kind, PERSON, PROGRAMME, SCREENING } from '../kinds.ts';
import { versionOf } from '../stored.ts';
import type { Agent } from './people.ts';
import type { Target } from './target.ts';

/** What the CMS has already, by what identifies it. */

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

/** Entries by what tells them apart, in public or in the draft; more than one where two share it. */
export const knownByIdentity = async (strapi: Core.Strapi, kind: Kind): Promise<Map<string, Target[]>> => {
  const rows: Record<string, string | null>[] = await strapi.db
    .query(kind.uid)
    .findMany({ select: ['documentId', 'publishedAt', kind.identity] });
  const known = new Map<string, Target[]>();
  const targets = new Map<string, Target>();
  const add = ({ documentId, [kind.identity]: key }: Record<string, string | null>): void => {
    if (!key || !documentId) return;
    const target = targets.get(documentId) ?? { documentId };
    targets.set(documentId, target);
    const same = known.get(key) ?? [];
    if (!same.includes(target)) known.set(key, [...same, target]);
  };
  const live = rows.filter(({ publishedAt }) => publishedAt);
  for (const row of live) add(row);
  // A draft that is going to take the slug of something public is not what is meant by it yet.
  const taken = new Set(known.keys());
  for (const row of rows) if (!row.publishedAt && !taken.has(row[kind.identity] ?? '')) add(row);
  return known;
};

export interface KnownScreening extends Target {
  externalId?: string;
  /** Of the draft, and of what is public. */
  showings: Showing[];
}

/** What a screening shows, where and when: slugs, and its wall-clock time. */
export interface Showing {
  film?: unknown;
  programme?: unknown;
  venue?: unknown;
  localStart?: unknown;
  /** Which of the two, where clocks go back. */
  localStartOccurrence?: unknown;
}

/** What identifies a screening that has no `externalId`: film or programme, place and time. */
export const showingOf = ({ film, programme, venue, localStart, localStartOccurrence }: Showing): string =>
  [
    film ?? `programme ${programme ?? 'none'}`,
    venue ?? 'online',
    localStart ?? 'undated',
    ...(localStartOccurrence === 'second' ? ['again'] : []),
  ].join(' ');

export const knownScreenings = async (strapi: Core.Strapi): Promise<KnownScreening[]> => {
  const rows: Fields[] = await strapi.db.query(SCREENING.uid).findMany({
    select: ['documentId', 'externalId', 'localStart', 'localStartOccurrence', 'publishedAt'],
    populate: { film: { select: ['documentId'] }, programme: { select: ['documentId'] }, venue: { select: ['slug'] } },
  });
  const films = await knownSlugs(strapi, FILM);
  const programmes = await knownSlugs(strapi, PROGRAMME);
  const known = new Map<string, KnownScreening>();
  for (const row of rows) {
    const documentId = row.documentId as string;
    const screening = known.get(documentId) ?? { documentId, showings: [] };
    known.set(documentId, screening);
    if (row.publishedAt === null) screening.externalId = (row.externalId as string | null) ?? undefined;
    const idOf = (relation: unknown): string => (relation as { documentId?: string } | null)?.documentId ?? '';
    const venue = (row.venue as { slug?: string } | null)?.slug;
    // A film whose slug changes is called by either: the file may say it by the public or by the coming one.
    for (const film of films.get(idOf(row.film)) ?? [undefined]) {
      for (const programme of programmes.get(idOf(row.programme)) ?? [undefined]) {
        screening.showings.push({ ...row, film, programme, venue });
      }
    }
  }
  return [...known.values()];
};

/** Slugs by document id: one, or two where the draft has another than what is public. */
const knownSlugs = async (strapi: Core.Strapi, kind: Kind): Promise<Map<string, string[]>> => {
  const rows: { documentId: string; slug: string | null }[] = await strapi.db
    .query(kind.uid)
    .findMany({ select: ['documentId', 'slug'] });
  const slugs = new Map<string, string[]>();
  for (const { documentId, slug } of rows) {
    const known = slugs.get(documentId) ?? [];
    if (slug && !known.includes(slug)) slugs.set(documentId, [...known, slug]);
  }
  return slugs;
};

/** Document ids of what is published of a type. */
export const publishedIds = async (strapi: Core.Strapi, kind: Kind): Promise<Set<string>> => {
  const rows: { documentId: string }[] = await strapi.db
    .query(kind.uid)
    .findMany({ select: ['documentId'], where: versionOf(kind, 'published') });
  return new Set(rows.map(({ documentId }) => documentId));
};
