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
  /** Called before each answer: what somebody edits meanwhile. */
  meanwhile: (question: string) => void;
}

export const fakeCms = (lists: Lists): FakeCms => {
  const cms: FakeCms = {
    lists,
    asked: [],
    meanwhile: () => {},
    ask: (async (document: DocumentNode, variables: Variables = {}) => {
      const question = nameOf(document);
      cms.meanwhile(question);
      cms.asked.push([question, ...(variables.ids ?? [])].join(' '));
      return answer(cms.lists, question, variables);
    }) as unknown as Ask,
  };
  return cms;
};

interface Variables {
  after?: string | null;
  ids?: string[];
  limit?: number;
}

const nameOf = ({ definitions }: DocumentNode): string => {
  const [definition] = definitions;
  return (definition?.kind === Kind.OPERATION_DEFINITION && definition.name?.value) || '';
};

const answer = (lists: Lists, question: string, { after, ids, limit }: Variables): object => {
  const all = byType((type) => (lists[type] ?? []) as Entry[]);
  const version = JSON.stringify(
    TYPES.map((type) => all[type].map(({ documentId, revision }) => [documentId, revision])),
  );
  switch (question) {
    case 'Version':
      return { siteVersion: version };
    case 'Revisions':
      return { siteRevisions: { version, types: TYPES.map((type) => ({ type: NAMES[type], entries: all[type] })) } };
    case 'Site':
      return { siteSettings: all.site[0] ?? null };
    default: {
      const entries = all[OPERATIONS[question] ?? 'film'];
      if (ids) return { entries: entries.filter(({ documentId }) => ids.includes(documentId)) };
      return { entries: entries.filter(({ documentId }) => documentId > (after ?? '')).slice(0, limit) };
    }
  }
};
