import type { EntryType } from '@also-playing/shared-types/contract';
import type { Problem } from '@also-playing/shared-types/problem';
import type { Around } from '@also-playing/shared-types/rules/around';
import { checkEntry } from '@also-playing/shared-types/rules/check-entry';
import { entryAdvice } from '@also-playing/shared-types/rules/entry-advice';
import type { Readiness } from '../../rules/readiness-answer.ts';
import { placeInForm } from './place-in-form.ts';

export interface FormProblems {
  stops: Problem[];
  advised: Problem[];
  /** What the CMS said of fields that were changed since: it is looked at again by the next save. */
  unsure: number;
}

type Values = Readonly<Record<string, unknown>>;

/** What can be said of a form right now: by the rules, of what is typed; by the CMS, of what hasn't changed since it looked. */
export const problemsOfForm = (
  type: EntryType,
  draft: Record<string, unknown>,
  around: Around,
  answer: Pick<Readiness, 'stops' | 'advised'> | undefined,
  form: { initial: Values; values: Values },
): FormProblems => {
  const placed = (problems: readonly Problem[] = []): Problem[] =>
    problems.flatMap((problem) => {
      const path = placeInForm(problem.path, form.initial, form.values);
      return path ? { ...problem, path } : [];
    });
  const [stops, advised] = [placed(answer?.stops), placed(answer?.advised)];
  const asked = (answer?.stops.length ?? 0) + (answer?.advised.length ?? 0);
  return {
    stops: [...checkEntry(type, draft, around).problems, ...stops],
    advised: [...entryAdvice(type, draft), ...advised],
    unsure: asked - stops.length - advised.length,
  };
};
