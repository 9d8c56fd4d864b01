import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { inTurn } from '../../rules/one-writer.ts';
import type { Knex } from '../../site-content/model.ts';
import { type Fields, mapFields } from '../fields.ts';
import type { LastImport } from '../memory/last-import.ts';
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

/** What an import writes with. */
interface Writer {
  strapi: Core.Strapi;
  resolved: Resolved;
  lastImport: LastImport;
}

/** Values of the file for these fields of an entry: those of its draft, or as it is to be public. */
const valuesOf = (entry: PlannedEntry, names: readonly string[], asPublic: boolean): Fields =>
  Object.fromEntries(
    names.map((name) => [
      name,
      !asPublic && entry.edits && name in entry.edits ? entry.edits[name] : entry.fields[name],
    ]),
  );

const writeFields = async (
  { strapi, resolved, lastImport }: Writer,
  trx: Knex,
  entry: PlannedEntry,
  values: Fields,
): Promise<Waiting> => {
  const waiting = new Set<string>();
  const data = mapFields(strapi, entry.kind.uid, values, [], {
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
  const written = Object.fromEntries(Object.entries(values).filter(([name]) => name in data));
  await note({ strapi, resolved, lastImport }, trx, entry, written);
  return { entry, fields: [...waiting] };
};

/** Remembers fields as this import left them, unless it is known of them already. */
const note = async (
  { strapi, resolved, lastImport }: Writer,
  trx: Knex,
  { kind, target }: PlannedEntry,
  values: Fields,
): Promise<void> => {
  const { documentId } = target;
  if (!documentId) return;
  const stored = mapFields(strapi, kind.uid, values, [], {
    image: (image) => String(resolved.image(image)?.id),
    relation: (uid, key) => resolved.target(uid, key).documentId,
  });
  const isNoted = Object.entries(stored).every(([name, value]) => lastImport.wrote(documentId, name, value));
  if (!isNoted) await lastImport.note(trx, documentId, stored);
};

const publishEntry = async (strapi: Core.Strapi, entry: PlannedEntry): Promise<void> => {
  const { documentId } = entry.target;
  if (documentId) await documentsOf(strapi, entry).publish({ documentId });
};

/** What the draft of a public entry says otherwise, but for what an editor has changed. */
const editedNames = ({ edits = {}, kept }: PlannedEntry): string[] =>
  Object.keys(edits).filter((name) => !kept.includes(name));

const inChunks = async <T>(
  strapi: Core.Strapi,
  entries: readonly T[],
  run: (entry: T, trx: Knex) => Promise<void>,
): Promise<void> => {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    await inTurn(strapi, async (trx) => {
      for (const entry of entries.slice(from, from + AT_ONCE)) await run(entry, trx);
    });
    // SQLite answers at once, so that all of an import would be one task, and Node frees what belongs to native objects
    // between tasks alone.
    await setImmediate();
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
 * Writes what the plan says: drafts first, then what is to be published, films before screenings, then what drafts of
 * public entries say otherwise.
 * Through the document service, and never with `status: 'published'`: that goes past its middleware, all rules included.
 * @throws WriteFailed with the entry that the CMS refused; what was written before stays
 */
export const writeEntries = async (writer: Writer, entries: readonly PlannedEntry[]): Promise<void> => {
  const { strapi } = writer;
  const waiting: Waiting[] = [];
  const write = async (entry: PlannedEntry, values: Fields, trx: Knex): Promise<void> => {
    const left = await naming(entry, 'written', writeFields(writer, trx, entry, values));
    if (left.fields.length > 0) waiting.push(left);
  };
  const changed = entries.filter(({ first, isNew }) => isNew || first.length > 0);
  await inChunks(strapi, changed, (entry, trx) => write(entry, valuesOf(entry, entry.first, entry.publish), trx));
  await inChunks(strapi, waiting.splice(0), ({ entry, fields }, trx) =>
    write(entry, valuesOf(entry, fields, entry.publish), trx),
  );
  const toPublish = entries.filter(({ publish }) => publish);
  await inChunks(strapi, toPublish, (entry) => naming(entry, 'published', publishEntry(strapi, entry)));

  await inChunks(
    strapi,
    toPublish.filter(({ edits }) => edits),
    (entry, trx) => write(entry, valuesOf(entry, editedNames(entry), false), trx),
  );
  const toNote = entries.filter((entry) => entry.toNote.length > 0);
  await inChunks(strapi, toNote, (entry, trx) => note(writer, trx, entry, valuesOf(entry, entry.toNote, false)));
};
