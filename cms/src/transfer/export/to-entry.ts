import { formatPath } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { same } from '../compact.ts';
import { type Fields, type Leaves, mapFields } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import { type ParsedEntry, parseDraft, parseEntry } from '../read/parse-entry.ts';
import { KEPT } from '../stored.ts';
import { tidy } from './tidy.ts';

/** An entry of the CMS, in the shape that `readStored` gives. */
export interface StoredEntry {
  documentId: string;
  /** Undefined when it is not public. */
  published?: Fields;
  /** Of a type without drafts the entry itself. */
  draft: Fields;
}

/** An entry as a file has it, and what an import would refuse of it. */
export interface Exported {
  entry: Fields;
  problems: string[];
}

/**
 * An entry in the words of an import file. It is read as an import would read it, so that what comes back is the same.
 * @param leaves give the slug of a document id, and the image of a row id
 */
export const toEntry = (
  strapi: Core.Strapi,
  kind: Kind,
  { published, draft }: StoredEntry,
  leaves: Leaves,
): Exported => {
  const inWords = (fields: Fields): Fields => withoutNulls(mapFields(strapi, kind.uid, fields, [], leaves));
  const read = (raw: Fields, { fields, problems }: ParsedEntry): Exported => ({
    entry: tidy(strapi, kind.uid, problems.length > 0 ? raw : fields),
    problems: problems.map(({ path, what }) => `${formatPath(path)}: ${what}`),
  });
  const readDraft = (raw: Fields): Exported => read(raw, parseDraft(strapi, kind, raw));

  if (kind.draftAndPublish && !published) {
    const { entry, problems } = readDraft(inWords(draft));
    return { entry: { ...entry, draft: true }, problems };
  }
  const raw = inWords(published ?? draft);
  const own = read(raw, parseEntry(kind, raw));
  const changed = Object.keys({ ...published, ...draft }).filter(
    (name) => published && !KEPT.has(name) && !same(published[name], draft[name]),
  );
  if (changed.length === 0) return own;
  const edits = readDraft(inWords(Object.fromEntries(changed.map((name) => [name, draft[name]]))));
  const emptied = changed.filter((name) => !(name in edits.entry)).map((name) => [name, null]);
  return {
    entry: { ...own.entry, draft: { ...edits.entry, ...Object.fromEntries(emptied) } },
    problems: [...own.problems, ...edits.problems.map((problem) => `draft.${problem}`)],
  };
};

const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
