import type { Core } from '@strapi/strapi';
import { inTurn } from '../../rules/one-writer.ts';
import { mapFields } from '../fields.ts';
import type { PlannedEntry, Resolved } from '../plan/plan-entries.ts';
import { WriteFailed } from './write-failed.ts';

/** As many at once as keep SQLite's one writer busy for a second or two: an editor who saves meanwhile waits that long. */
const AT_ONCE = 25;

interface Documents {
  create(request: { data: object }): Promise<{ documentId: string }>;
  update(request: { documentId: string; data: object }): Promise<unknown>;
  publish(request: { documentId: string }): Promise<unknown>;
}

const documentsOf = (strapi: Core.Strapi, entry: PlannedEntry): Documents =>
  strapi.documents(entry.kind.uid) as unknown as Documents;

/** Fields of an entry that refer to another which is not made yet, such as the way to a venue further down. */
interface Waiting {
  entry: PlannedEntry;
  fields: string[];
}

const writeFields = async (
  strapi: Core.Strapi,
  entry: PlannedEntry,
  names: readonly string[],
  resolved: Resolved,
): Promise<Waiting> => {
  const waiting = new Set<string>();
  const fields = Object.fromEntries(names.map((name) => [name, entry.fields[name]]));
  const data = mapFields(strapi, entry.kind.uid, fields, [], {
    image: (image) => resolved.image(image)?.id,
    relation(uid, key, [name]) {
      const { documentId } = resolved.target(uid, key);
      if (!documentId) waiting.add(String(name));
      return documentId;
    },
  });
  for (const name of waiting) delete data[name];
  const documents = documentsOf(strapi, entry);
  const { documentId } = entry.target;
  if (documentId) await documents.update({ documentId, data });
  else entry.target.documentId = (await documents.create({ data })).documentId;
  return { entry, fields: [...waiting] };
};

const publishEntry = async (strapi: Core.Strapi, entry: PlannedEntry): Promise<void> => {
  const { documentId } = entry.target;
  if (documentId) await documentsOf(strapi, entry).publish({ documentId });
};

const inChunks = async <T>(
  strapi: Core.Strapi,
  entries: readonly T[],
  run: (entry: T) => Promise<void>,
): Promise<void> => {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    await inTurn(strapi, async () => {
      for (const entry of entries.slice(from, from + AT_ONCE)) await run(entry);
    });
  }
};

const naming = async <T>(entry: PlannedEntry, verb: string, done: Promise<T>): Promise<T> => {
  try {
    return await done;
  } catch (error) {
    throw new WriteFailed(`${entry.kind.word} ${entry.label}`.trim(), verb, error);
  }
};

/**
 * Writes what the plan says: drafts first, then what is to be published, films before screenings.
 * Through the document service, and never with `status: 'published'`: that goes past its middleware, all rules included.
 * @throws WriteFailed with the entry that the CMS refused; what was written before stays
 */
export const writeEntries = async (
  strapi: Core.Strapi,
  entries: readonly PlannedEntry[],
  resolved: Resolved,
): Promise<void> => {
  const waiting: Waiting[] = [];
  const write = async (entry: PlannedEntry, names: readonly string[]): Promise<void> => {
    const left = await naming(entry, 'written', writeFields(strapi, entry, names, resolved));
    if (left.fields.length > 0) waiting.push(left);
  };
  const changed = entries.filter(({ changes, isNew }) => isNew || changes.length > 0);
  await inChunks(strapi, changed, (entry) => write(entry, entry.changes));
  await inChunks(strapi, waiting.splice(0), ({ entry, fields }) => write(entry, fields));
  const toPublish = entries.filter(({ publish }) => publish);
  await inChunks(strapi, toPublish, (entry) => naming(entry, 'published', publishEntry(strapi, entry)));
};
