import type { Core } from '@strapi/strapi';
import { type Fields, mapFields } from '../fields.ts';
import { KINDS, type Kind, SCREENING } from '../kinds.ts';
import { showingOf } from '../match/known.ts';
import { allIds, readStored } from '../stored.ts';
import { gatherImages } from './gather-images.ts';
import { readIdentities } from './identities.ts';
import { type StoredEntry, toEntry } from './to-entry.ts';

/** All content of a CMS, ready to be written. */
export interface Export {
  /** JSON that `pnpm content import` reads; the same content always gives the same bytes. */
  text: string;
  /** Files of images on this machine, by the path that the text names them by. */
  images: ReadonlyMap<string, string>;
  /** How many entries of each part. */
  counts: Readonly<Record<string, number>>;
  /** What is left out or would be refused by an import, a text for each. */
  problems: readonly string[];
}

const MEDIA = 'media';

/**
 * Gives the whole model in the shape of an import file: what is public, and marked as such what only drafts have.
 * Accounts, settings of the admin and images that no entry shows are no part of it.
 */
export const exportContent = async (strapi: Core.Strapi): Promise<Export> => {
  const identities = await readIdentities(strapi);
  const problems = [...identities.nameless];
  const stored = new Map<Kind, StoredEntry[]>();
  for (const kind of KINDS) stored.set(kind, await readAll(strapi, kind));

  const images = await gatherImages(strapi, usedImages(strapi, stored), MEDIA);
  problems.push(...images.problems);
  const leaves = {
    relation: (uid: string, documentId: string) => identities.of(uid, documentId),
    image: (id: unknown) => images.of(id as string),
  };

  const file: Fields = { version: 1 };
  const counts: Record<string, number> = {};
  for (const [kind, entries] of stored) {
    const named = entries.flatMap(({ documentId, ...entry }) => {
      const name = nameOf(kind, identities.of(kind.uid, documentId));
      if (name === undefined) return [];
      const exported = toEntry(strapi, kind, { documentId, ...entry }, leaves);
      const label = `${kind.word} ${name || keyOf(kind, exported.entry)}`.trim();
      problems.push(...exported.problems.map((what) => refusal(label, what)));
      return [{ ...exported.entry, ...(kind.identity in exported.entry && { [kind.identity]: name }) }];
    });
    const { kept, doubled } = ordered(kind, named);
    problems.push(...doubled);
    counts[kind.part] = kept.length;
    if (kept.length > 0) file[kind.part] = kind.part === 'site' ? kept[0] : kept;
  }
  return { text: `${JSON.stringify(file, null, 2)}\n`, images: images.files, counts, problems };
};

const readAll = async (strapi: Core.Strapi, kind: Kind): Promise<StoredEntry[]> => {
  const ids = await allIds(strapi, kind);
  const drafts = await readStored(strapi, kind, ids, 'draft');
  const published = kind.draftAndPublish ? await readStored(strapi, kind, ids, 'published') : undefined;
  return [...drafts].map(([documentId, draft]) => ({ documentId, draft, published: published?.get(documentId) }));
};

const usedImages = (strapi: Core.Strapi, stored: ReadonlyMap<Kind, readonly StoredEntry[]>): Set<string> => {
  const ids = new Set<string>();
  const leaves = { relation: () => undefined, image: (id: unknown) => ids.add(id as string) };
  for (const [kind, entries] of stored) {
    for (const { published, draft } of entries) {
      for (const fields of [published ?? {}, draft]) mapFields(strapi, kind.uid, fields, [], leaves);
    }
  }
  return ids;
};

/** What an entry is called in the file; empty where it needs no name, undefined where it has none and needs one. */
const nameOf = (kind: Kind, identity: string | undefined): string | undefined =>
  kind.part === 'site' || kind === SCREENING ? '' : identity;

const refusal = (label: string, what: string): string =>
  `${label}\n  what    an import would refuse it: ${what}\n  remedy  correct it in the CMS, then export again`;

/** What entries are put in order by: screenings by time first, as a schedule is read. */
const keyOf = (kind: Kind, entry: Fields): string =>
  kind === SCREENING
    ? `${entry.localStart ?? ''} ${showingOf(entry)} ${entry.externalId ?? ''}`
    : String(entry[kind.identity] ?? '');

/** In an order that only content decides; of screenings that an import could not tell apart, the first. */
const ordered = (kind: Kind, entries: readonly Fields[]): { kept: Fields[]; doubled: string[] } => {
  const sorted = entries
    .map((entry) => ({ entry, key: keyOf(kind, entry), text: JSON.stringify(entry) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.text, b.text));
  if (kind !== SCREENING) return { kept: sorted.map(({ entry }) => entry), doubled: [] };
  const kept: Fields[] = [];
  const doubled: string[] = [];
  const seen = new Map<string, Fields[]>();
  for (const { entry } of sorted) {
    const showing = showingOf(entry);
    const same = (seen.get(showing) ?? []).some(
      ({ externalId }) => !externalId || !entry.externalId || externalId === entry.externalId,
    );
    if (same) {
      doubled.push(
        `screening ${showing}\n  what    another shows the same, there and then\n  remedy  delete one of them in the CMS, then export again`,
      );
    } else kept.push(entry);
    seen.set(showing, [...(seen.get(showing) ?? []), entry]);
  }
  return { kept, doubled };
};

/** By code units: an order of letters would depend on the machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
