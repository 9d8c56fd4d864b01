import { language } from '@also-playing/shared-types/fields';
import { languages as own } from '@also-playing/shared-types/words/en';
import { languageName } from '@also-playing/shared-types/words/names';
import type { LanguageName } from '../../forms/questions.ts';
import { capital, languageChoice } from './language-choice.ts';
import type { Choice } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** A tag as BCP 47 writes it: `pt-br` is `pt-BR`. A text that is none as it stands. */
export const toTag = (text: string): string => {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? text;
  } catch {
    return text;
  }
};

interface Languages {
  choices: readonly Choice[];
  /** "French", with a capital: it stands by itself. A text that is no tag as it stands. */
  labelOf(tag: string): string;
}

const toLanguages = (known: readonly LanguageName[]): Languages => {
  const names = new Map(known);
  return {
    choices: known.map(languageChoice),
    labelOf: (tag) => (language.safeParse(tag).success ? capital(names.get(tag) ?? languageName(tag, 'en', own)) : tag),
  };
};

const none = toLanguages([]);
const made = new WeakMap<readonly LanguageName[], Languages>();

/** The languages that there are by name, as the CMS knows them; until it has answered, the browser's names. */
export const useLanguages = (): Languages => {
  const known = useAnswer<readonly LanguageName[]>('/languages');
  if (!known) return none;
  const languages = made.get(known) ?? toLanguages(known);
  made.set(known, languages);
  return languages;
};
