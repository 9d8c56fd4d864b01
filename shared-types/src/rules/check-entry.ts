import type { z } from 'zod';
import { contract, type EntryType } from '../contract.ts';
import { inPlainWords, type Problem, toProblems } from '../problem.ts';
import type { Around } from './around.ts';
import { clockProblems } from './clock-problems.ts';

type Valid<Type extends EntryType> = z.output<(typeof contract)[Type]>;

/** An entry that may be on the site, or everything that stops it. */
export interface Checked<Type extends EntryType> {
  entry: Valid<Type> | undefined;
  problems: Problem[];
}

/**
 * Holds an entry against all rules that need no other entry: the contract, and what depends on the site's language and
 * the clocks at a venue. A publish, an import, `pnpm content check` and the site's pull all ask here.
 * @param entry as the CMS gives it to the site
 */
export const checkEntry = <Type extends EntryType>(type: Type, entry: unknown, around: Around): Checked<Type> => {
  const parsed = contract[type].safeParse(entry, { error: inPlainWords });
  const problems = [...(parsed.success ? [] : toProblems(parsed.error)), ...besideProblems(type, entry, around)];
  return { entry: problems.length === 0 ? (parsed.data as Valid<Type>) : undefined, problems };
};

const besideProblems = (type: EntryType, entry: unknown, around: Around): Problem[] => [
  ...(type === 'screening' ? clockProblems(entry as object, around) : []),
  ...(type === 'page' ? languagePath(entry as { slug?: unknown }, around) : []),
  ...(type === 'redirect' ? languageRedirect(entry as { from?: unknown; to?: unknown }, around) : []),
  ...ownLanguage((entry as { translations?: unknown }).translations, around.locale),
];

/** Pages of the site's other languages stand under `/fr/`: no editors' page may. */
const languagePath = ({ slug }: { slug?: unknown }, { languages }: Around): Problem[] =>
  languages.includes(String(slug))
    ? [{ path: ['slug'], what: `"${slug}" is a language of the site`, remedy: 'write another address' }]
    : [];

/** One slug for all languages: the site makes the redirect of each. */
const languageRedirect = ({ from, to }: { from?: unknown; to?: unknown }, { languages }: Around): Problem[] =>
  Object.entries({ from, to }).flatMap(([field, path]) => {
    const [before, first = '', ...rest] = String(path ?? '').split('/');
    return before === '' && languages.includes(first.toLowerCase())
      ? {
          path: [field],
          what: `"${first}" is a language of the site`,
          remedy: `write /${rest.join('/')}: it holds for every language`,
        }
      : [];
  });

/** Texts in the site's own language stand in the entry itself: a translation into it would never be read. */
export const ownLanguageProblem = (locale: string): Pick<Problem, 'what' | 'remedy'> => ({
  what: `"${locale}" is the site’s own language`,
  remedy: 'write these texts above, and delete this translation',
});

const ownLanguage = (translations: unknown, locale: string | undefined): Problem[] =>
  ((translations ?? []) as { locale?: string | null }[]).flatMap((translation, index) =>
    locale !== undefined && translation.locale === locale
      ? { path: ['translations', index, 'locale'], ...ownLanguageProblem(locale) }
      : [],
  );
