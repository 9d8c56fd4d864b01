import { contract, type EntryType } from '@also-playing/shared-types/contract';
import { inPlainWords, toProblems } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { attributesOf } from '../fields.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { publishedIds } from '../match/known.ts';
import type { ImportProblem } from '../problems.ts';
import { NOT_YET, type PlannedEntry } from './plan-entries.ts';

/**
 * What the site would refuse of the entries that are to be published, whole as they would be: an import file may give
 * an entry in part, and the CMS may hold what was never finished.
 */
export const checkPublished = async (
  strapi: Core.Strapi,
  entries: readonly PlannedEntry[],
): Promise<ImportProblem[]> => {
  const toPublish = entries.filter(({ publish }) => publish);
  if (toPublish.length === 0) return [];
  const published = new Map<string, Set<string>>();
  for (const kind of KINDS.filter(({ draftAndPublish }) => draftAndPublish)) {
    published.set(kind.uid, await publishedIds(strapi, kind));
  }
  for (const { kind, target } of toPublish) published.get(kind.uid)?.add(target.documentId ?? NOT_YET);

  return toPublish.flatMap(({ kind, path, target, draft }): ImportProblem[] => {
    const schema = contract[kind.word as EntryType];
    const result = schema.safeParse({ ...draft, documentId: target.documentId ?? NOT_YET }, { error: inPlainWords });
    const problems = result.success ? [] : toProblems(result.error);
    return [...problems, ...draftsOf(strapi, kind, draft, published)].map((problem) => ({
      ...problem,
      path: [...path, ...problem.path],
    }));
  });
};

/** What an entry refers to that is a draft, and stays one. */
const draftsOf = (
  strapi: Core.Strapi,
  kind: Kind,
  draft: PlannedEntry['draft'],
  published: ReadonlyMap<string, ReadonlySet<string>>,
): ImportProblem[] =>
  Object.entries(attributesOf(strapi, kind.uid)).flatMap(([name, { target, mappedBy }]) => {
    const known = mappedBy ? undefined : published.get(target ?? '');
    const word = KINDS.find(({ uid }) => uid === target)?.word;
    const value = draft[name];
    if (!known || !value) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((id: string, index) =>
      known.has(id)
        ? []
        : {
            path: Array.isArray(value) ? [name, index] : [name],
            what: `the ${word} is a draft, and a ${kind.word} is public only together with its ${word}`,
            remedy: `add the ${word} to this file, or publish it in the CMS first`,
          },
    );
  });
