import { formatPath, type Problem } from '@also-playing/shared-types/problem';
import { checkEntry } from '@also-playing/shared-types/rules/check-entry';
import { isDraftAndPublish } from '../site-content/model.ts';
import { type Reference, referencesOf } from '../site-content/references.ts';
import { draftsOf } from '../site-content/select.ts';
import type { EntryName } from '../site-content/types.ts';
import type { Draft } from './draft.ts';
import { KINDS } from './kinds.ts';
import { labelsOfEntries } from './labels.ts';
import type { Lookup } from './lookup.ts';

/**
 * People, venues, sections, editions and images have no draft: they go live with whatever refers to them, and so does
 * what those refer to. So what the site would refuse of them stops the entry that makes them public, at the field that
 * leads there (docs/decisions/0004).
 */

const FILE = 'plugin::upload.file';

/** Something without a draft that would go live, what is wrong with it, and where it leads. */
interface Live {
  uid: string;
  documentId: string;
  label: string;
  problems: Problem[];
  references: Reference[];
}

const keyOf = ({ uid, documentId }: Pick<Reference, 'uid' | 'documentId'>): string => `${uid} ${documentId}`;

/** By document id of the entry. */
export const referenceProblems = async (
  look: Lookup,
  name: EntryName,
  drafts: readonly Draft[],
): Promise<Map<string, Problem[]>> => {
  const references = drafts.map((draft) => ({ draft, of: liveReferences(look, name, draft) }));
  const live = await readLive(
    look,
    references.flatMap(({ of }) => of),
  );
  return new Map(references.map(({ draft, of }) => [draft.documentId, problemsBehind(of, live)]));
};

const liveReferences = ({ strapi }: Lookup, name: EntryName, entry: Record<string, unknown>): Reference[] =>
  referencesOf(strapi, name, entry).filter(({ uid }) => KINDS[uid] && !isDraftAndPublish(strapi, uid));

/** Everything that these references lead to, step by step: a film's people, then their portraits. */
const readLive = async (look: Lookup, references: readonly Reference[]): Promise<Map<string, Live>> => {
  const live = new Map<string, Live>();
  let next = references;
  while (next.length > 0) {
    const found: Live[] = [];
    for (const [uid, ofType] of Map.groupBy(next, (reference) => reference.uid)) {
      found.push(...(await readOfType(look, uid, [...new Set(ofType.map(({ documentId }) => documentId))])));
    }
    for (const one of found) live.set(keyOf(one), one);
    next = found.flatMap((one) => one.references).filter((reference) => !live.has(keyOf(reference)));
  }
  return live;
};

/** Strapi keeps who made an image as its caption, and the site asks for it by another name. */
const asAskedFor = (uid: string, entry: Draft): Draft => (uid === FILE ? { ...entry, credit: entry.caption } : entry);

const readOfType = async (look: Lookup, uid: string, documentIds: readonly string[]): Promise<Live[]> => {
  const kind = KINDS[uid];
  if (!kind) return [];
  const { strapi, trx } = look;
  const around = await look.around();
  const entries = (await draftsOf(strapi, kind.name, documentIds, trx)) as Draft[];
  const live = entries.map((entry) => ({
    uid,
    documentId: entry.documentId,
    label: '',
    problems: checkEntry(kind.type, asAskedFor(uid, entry), around).problems,
    references: liveReferences(look, kind.name, entry),
  }));
  // Names are asked for only where one has to be named; what leads to something wrong is named as well.
  const labels = await labelsOfEntries(
    strapi,
    trx,
    uid,
    live.filter(({ problems, references }) => problems.length + references.length > 0).map((one) => one.documentId),
  );
  for (const one of live) one.label = labels.get(one.documentId) ?? '';
  return live;
};

/** All problems behind the references of an entry, each said once. */
const problemsBehind = (references: readonly Reference[], live: ReadonlyMap<string, Live>): Problem[] => {
  const seen = new Set<string>();
  const behind = (reference: Reference, path: Problem['path'], of: string): Problem[] => {
    const target = live.get(keyOf(reference));
    if (!target || seen.has(keyOf(target))) return [];
    seen.add(keyOf(target));
    const subject = `${target.label}${of}`;
    return [
      ...target.problems.map((problem) => ({
        path,
        what: said(subject, problem),
        remedy: problem.remedy,
        ...(target.uid !== FILE && { other: { uid: target.uid, documentId: target.documentId } }),
      })),
      ...target.references.flatMap((next) => behind(next, path, ` of ${subject}`)),
    ];
  };
  return references.flatMap((reference) => behind(reference, reference.path, ''));
};

/** "the image a.jpg has no alternative text", "person “Ira Blom”, countries[0]: expected a country code, got "UK"" */
const said = (subject: string, { path, what }: Problem): string =>
  what.startsWith('the image ') ? what.replace('the image', subject) : `${subject}, ${formatPath(path)}: ${what}`;
