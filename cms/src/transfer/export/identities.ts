import type { Core } from '@strapi/strapi';
import { EDITION, FILM, type Kind, PAGE, PERSON, PROGRAMME, REDIRECT, SECTION, VENUE } from '../kinds.ts';

/** By what a file calls each entry: its public slug, or that of its draft when it has no other. */
export interface Identities {
  /** Undefined for an entry that a file can't name: see {@link Identities.nameless}. */
  of(uid: string, documentId: string): string | undefined;
  /** What is left out of a file, and why, a line for each. */
  nameless: readonly string[];
}

interface Row {
  documentId: string;
  publishedAt: unknown;
  key: string;
}

/** Those that no other entry is called by: what is public keeps its name, drafts that share one have none. */
const distinct = (kind: Kind, rows: readonly Row[]): { names: Map<string, string>; nameless: string[] } => {
  const names = new Map<string, string>();
  const nameless: string[] = [];
  const drafts = new Map(rows.filter(({ publishedAt }) => !publishedAt).map((row) => [row.documentId, row.key]));
  const live = new Map(rows.filter(({ publishedAt }) => publishedAt).map((row) => [row.documentId, row.key]));
  const field = kind.identity;
  const ofLive = Map.groupBy(live.keys(), (documentId) => live.get(documentId));
  const ofDrafts = Map.groupBy(
    [...drafts.keys()].filter((documentId) => !live.has(documentId)),
    (documentId) => drafts.get(documentId),
  );
  const leaveOut = (documentId: string, why: string, remedy: string): void => {
    nameless.push(`${kind.word} ${documentId}\n  what    ${why}\n  remedy  ${remedy}, then export again`);
  };
  for (const documentId of new Set([...live.keys(), ...drafts.keys()])) {
    const key = live.get(documentId) ?? drafts.get(documentId) ?? '';
    // What is public goes before drafts.
    const called = [...(ofLive.get(key) ?? []), ...(live.has(documentId) ? [] : (ofDrafts.get(key) ?? []))];
    if (key === '') leaveOut(documentId, `it has no ${field}`, `write its ${field} in the CMS`);
    else if (called.length > 1) {
      leaveOut(documentId, `another ${kind.word} has the ${field} "${key}"`, `write another ${field} in the CMS`);
    } else names.set(documentId, key);
  }
  return { names, nameless };
};

export const readIdentities = async (strapi: Core.Strapi): Promise<Identities> => {
  const names = new Map<string, Map<string, string>>();
  const nameless: string[] = [];
  for (const kind of [EDITION, SECTION, VENUE, PERSON, FILM, PROGRAMME, PAGE, REDIRECT]) {
    const rows: Record<string, string | null>[] = await strapi.db
      .query(kind.uid)
      .findMany({ select: ['documentId', 'publishedAt', kind.identity], orderBy: { documentId: 'asc' } });
    const found = distinct(
      kind,
      rows.map(({ documentId, publishedAt, [kind.identity]: key }) => ({
        documentId: documentId ?? '',
        publishedAt: kind.draftAndPublish ? publishedAt : 'always',
        key: key ?? '',
      })),
    );
    names.set(kind.uid, found.names);
    nameless.push(...found.nameless);
  }
  return { of: (uid, documentId) => names.get(uid)?.get(documentId), nameless };
};
