import { type DocumentNode, Kind } from 'graphql';
import type { Ask } from './cms-client.ts';
import { byType, NAMES, TYPES } from './kinds.ts';

/** A CMS in memory, for tests: answers the pull's questions from lists that a test changes. */

type Entry = { documentId: string; revision: string };
export type Lists = Partial<Record<(typeof TYPES)[number], object[]>>;

const OPERATIONS: Record<string, (typeof TYPES)[number]> = {
  Films: 'film',
  People: 'person',
  Programmes: 'programme',
  Screenings: 'screening',
  Sections: 'section',
  Venues: 'venue',
  Editions: 'edition',
  Pages: 'page',
  Redirects: 'redirect',
  Media: 'media',
};

export interface FakeCms {
  ask: Ask;
  /** What is public now. */
  lists: Lists;
  /** Names of the questions so far, with the ids that were asked for. */
  asked: string[];
  /** Types whose revisions it listed last: those that whoever asked doesn't have. */
  listed: string[];
  /** Called before each answer: what somebody edits meanwhile. */
  meanwhile: (question: string) => void;
}

export const fakeCms = (lists: Lists): FakeCms => {
  const cms: FakeCms = {
    lists,
    asked: [],
    listed: [],
    meanwhile: () => {},
    ask: (async (document: DocumentNode, variables: Variables = {}) => {
      const question = nameOf(document);
      cms.meanwhile(question);
      cms.asked.push([question, ...(variables.ids ?? [])].join(' '));
      const given = answer(cms.lists, question, variables);
      if ('siteRevisions' in given) {
        cms.listed = given.siteRevisions.types.filter(({ entries }) => entries).map(({ type }) => type);
      }
      return given;
    }) as unknown as Ask,
  };
  return cms;
};

interface Variables {
  after?: string | null;
  ids?: string[];
  limit?: number;
  known?: string[];
}

const nameOf = ({ definitions }: DocumentNode): string => {
  const [definition] = definitions;
  return (definition?.kind === Kind.OPERATION_DEFINITION && definition.name?.value) || '';
};

interface TypeRevisions {
  type: string;
  digest: string;
  entries: string[] | null;
}

const revisionsOf = (type: (typeof TYPES)[number], all: Entry[], known: readonly string[] = []): TypeRevisions => {
  const lines = all.map(({ documentId, revision }) => `${documentId} ${revision}`);
  const digest = JSON.stringify([type, lines]);
  return { type: NAMES[type], digest, entries: known.includes(digest) ? null : lines };
};

const answer = (
  lists: Lists,
  question: string,
  { after, ids, limit, known }: Variables,
): object | { siteRevisions: { types: TypeRevisions[] } } => {
  const all = byType((type) => (lists[type] ?? []) as Entry[]);
  const version = JSON.stringify(
    TYPES.map((type) => all[type].map(({ documentId, revision }) => [documentId, revision])),
  );
  switch (question) {
    case 'Version':
      return { siteVersion: version };
    case 'Revisions':
      return { siteRevisions: { version, types: TYPES.map((type) => revisionsOf(type, all[type], known)) } };
    case 'Site':
      return { siteSettings: all.site[0] ?? null };
    default: {
      const entries = all[OPERATIONS[question] ?? 'film'];
      if (ids) return { entries: entries.filter(({ documentId }) => ids.includes(documentId)) };
      return { entries: entries.filter(({ documentId }) => documentId > (after ?? '')).slice(0, limit) };
    }
  }
};
