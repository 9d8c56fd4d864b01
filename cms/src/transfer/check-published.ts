import { contract } from '@also-playing/shared-types/contract';
import { inPlainWords, toProblems } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { FILM, SCREENING } from './kinds.ts';
import { publishedFilms } from './known.ts';
import { NOT_YET, type PlannedEntry } from './plan.ts';
import type { ImportProblem } from './problems.ts';

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
  const films = await publishedFilms(strapi);
  for (const { kind, target } of toPublish) if (kind === FILM) films.add(target.documentId ?? NOT_YET);

  return toPublish.flatMap(({ kind, path, target, draft }): ImportProblem[] => {
    const entry = { ...draft, documentId: target.documentId ?? NOT_YET };
    const schema = kind === FILM ? contract.film : contract.screening;
    const result = schema.safeParse(entry, { error: inPlainWords });
    const problems = result.success
      ? []
      : toProblems(result.error).map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
    if (kind === SCREENING && draft.film && !films.has(draft.film as string)) {
      problems.push({
        path: [...path, 'film'],
        what: 'the film is a draft, and a screening is public only together with its film',
        remedy: 'add the film to this file, or publish it in the CMS first',
      });
    }
    return problems;
  });
};
