import type { Problem } from '@also-playing/shared-types/problem';
import { checkEntry } from '@also-playing/shared-types/rules/check-entry';
import { entryAdvice } from '@also-playing/shared-types/rules/entry-advice';
import type { Core } from '@strapi/strapi';
import type { Knex } from '../site-content/model.ts';
import { draftsOf } from '../site-content/select.ts';
import type { Draft } from './draft.ts';
import { duplicateAdvice } from './duplicates.ts';
import { embargoProblems } from './embargo-times.ts';
import { KINDS } from './kinds.ts';
import { languageProblems } from './languages.ts';
import { type Lookup, lookup } from './lookup.ts';
import { worldPremiereAdvice } from './premieres.ts';
import { referenceProblems } from './reference-problems.ts';
import { roomProblems, screeningAdvice } from './screening-problems.ts';
import { takenSlugs } from './taken-slugs.ts';
import { twinAdvice } from './twins.ts';
import { unpublishedTargets } from './unpublished-targets.ts';

/**
 * Everything that is to be said of entries, each at its field. A draft is read just as the site would read it once
 * published, and held against the same rules; what the site can't see by itself (two screenings in one room) is asked of
 * the database. One entry or thousands: the number of statements is the same.
 */

export interface EntryProblems {
  /** What stops it from being published, and would stop the site from reading it. */
  stops: Problem[];
  /** What is advised, and stops nothing. */
  advised: Problem[];
}

type Kind = (typeof KINDS)[string];

/** What stops an entry: all at once; nothing of an entry that isn't there. */
export const publishProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<Problem[]> => {
  const found = await problemsOf(lookup(strapi, trx), uid, [documentId], { advice: false });
  return found.get(documentId)?.stops ?? [];
};

/** What is advised for entries of one type, by document id. */
export const adviceFor = async (
  look: Lookup,
  uid: string,
  documentIds: readonly string[],
): Promise<Map<string, Problem[]>> => {
  const kind = KINDS[uid];
  if (!kind) return new Map();
  const drafts = (await draftsOf(look.strapi, kind.name, documentIds, look.trx)) as Draft[];
  const advised = await advisedOf(look, uid, kind, drafts, true);
  return new Map(drafts.map((draft) => [draft.documentId, advised(draft)]));
};

interface Options {
  /** Look for what is advised as well. */
  advice?: boolean;
  /** Hold what goes live with an entry against the rules as well. */
  references?: boolean;
  /** Say what the entry shows by itself as well. A form knows that already, of what is typed in it. */
  own?: boolean;
}

/** Problems of entries of one type by document id; of one that isn't there, or that no rule knows, nothing. */
export const problemsOf = async (
  look: Lookup,
  uid: string,
  documentIds: readonly string[],
  { advice = true, references = true, own = true }: Options = {},
): Promise<Map<string, EntryProblems>> => {
  const kind = KINDS[uid];
  if (!kind) return new Map();
  const drafts = (await draftsOf(look.strapi, kind.name, documentIds, look.trx)) as Draft[];
  const stops = await stopsOf(look, uid, kind, drafts, { references, own });
  const advised = advice ? await advisedOf(look, uid, kind, drafts, own) : () => [];
  return new Map(drafts.map((draft) => [draft.documentId, { stops: stops(draft), advised: advised(draft) }]));
};

const NONE: ReadonlyMap<string, Problem[]> = new Map();

const stopsOf = async (
  look: Lookup,
  uid: string,
  kind: Kind,
  drafts: readonly Draft[],
  { references, own: withOwn }: Pick<Options, 'references' | 'own'>,
) => {
  const around = await look.around();
  const unpublished = await unpublishedTargets(look, uid, drafts);
  const slugs = await takenSlugs(look, uid, drafts);
  const embargoes = await embargoProblems(look, uid, drafts);
  const rooms = kind.type === 'screening' ? await roomProblems(look, drafts) : NONE;
  const languages = kind.type === 'site' ? await languageProblems(look, drafts) : NONE;
  const behind = references ? await referenceProblems(look, kind.name, drafts) : NONE;
  return (draft: Draft): Problem[] => {
    const own = unpublished.filter(({ owner }) => owner === draft.documentId);
    // What is chosen but not published reads like nothing: it is said as what it is.
    const chosen = Object.fromEntries(own.map(({ field, documentId }) => [field, draft[field] ?? documentId]));
    return [
      ...(withOwn ? checkEntry(kind.type, { ...draft, ...chosen }, around).problems : []),
      ...own.map(({ field, word, title, uid: target, documentId }) => ({
        path: [field],
        what: `the ${word} "${title}" is not published`,
        remedy: `publish the ${word} first`,
        other: { uid: target, documentId },
      })),
      ...[slugs, languages, embargoes, rooms, behind].flatMap((problems) => problems.get(draft.documentId) ?? []),
    ];
  };
};

const advisedOf = async (look: Lookup, uid: string, kind: Kind, drafts: readonly Draft[], withOwn: boolean) => {
  const twins = new Map<string, Problem[]>();
  for (const draft of drafts) twins.set(draft.documentId, await twinAdvice(look, kind.name, draft));
  const all = [
    kind.type === 'film' ? await worldPremiereAdvice(look, drafts) : NONE,
    kind.type === 'screening' ? await screeningAdvice(look, drafts) : NONE,
    await duplicateAdvice(look, uid, drafts),
    twins,
  ];
  return (draft: Draft): Problem[] => [
    ...(withOwn ? entryAdvice(kind.type, draft) : []),
    ...all.flatMap((advice) => advice.get(draft.documentId) ?? []),
  ];
};
