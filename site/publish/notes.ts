import { WHOLE } from './noted-entries.ts';
import type { Asked, Part } from './parts.ts';

/** Which fields of one entry: `fields⇥films quorum⇥slug⇥title`. Any other question is JSON, `["screeningsOf",…]`. */
export const FIELDS = 'fields\t';

/** What is noted of a page, or of a part: */
export interface Notes {
  /** what it asked, */
  asked: Set<string>;
  /** of each entry, by its place, the fields that it read, */
  read: Map<string, Set<string>>;
  /** and its parts. */
  parts: Set<Part>;
}

export const noNotes = (): Notes => ({ asked: new Set(), read: new Map(), parts: new Set() });

export const toAsked = ({ asked, read, parts }: Notes): Asked => ({
  questions: [
    ...asked,
    ...[...read].map(([place, fields]) =>
      [`${FIELDS}${place}`, ...(fields.has(WHOLE) ? [WHOLE] : [...fields].sort())].join('\t'),
    ),
  ],
  parts,
});

/** The place of the entry whose fields a question is about; undefined for any other question. */
export const placeRead = (question: string): string | undefined => {
  if (!question.startsWith(FIELDS)) return undefined;
  const end = question.indexOf('\t', FIELDS.length);
  return question.slice(FIELDS.length, end < 0 ? undefined : end);
};

/** `screeningsOf` of `["screeningsOf",…]`. */
export const nameOf = (question: string): string => question.slice(2, question.indexOf('"', 2));

/** The place of the entry that a question is about, "films quorum"; undefined where it names none. */
export const placeIn = (question: string): string | undefined => /"entry":"([^"\\]+)"\}+\]$/.exec(question)?.[1];
