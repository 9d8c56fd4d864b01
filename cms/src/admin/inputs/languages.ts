import { language } from '@also-playing/shared-types/fields';
import { languages as own } from '@also-playing/shared-types/words/en';
import { languageName } from '@also-playing/shared-types/words/names';
import { type Choice, toChoice } from './search.ts';

/** Variants that festivals tell apart; any other tag may be typed. */
const VARIANTS = ['en-CA', 'en-GB', 'en-US', 'es-419', 'fr-CA', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant'];

const isTag = (value: string): boolean => language.safeParse(value).success;

/** "French", with a capital: it stands by itself. A text that is no tag as it stands. */
export const languageLabel = (tag: string): string => {
  if (!isTag(tag)) return tag;
  const name = languageName(tag, 'en', own);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** A tag as BCP 47 writes it: `pt-br` is `pt-BR`. A text that is none as it stands. */
export const toTag = (text: string): string => {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? text;
  } catch {
    return text;
  }
};

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every tag of two or three letters that the browser has a name for: no list of ours goes out of date. */
const knownTags = (): string[] => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
  const tags = [...pairs, ...pairs.flatMap((pair) => LETTERS.map((c) => pair + c))];
  return tags.filter((tag) => names.of(tag) !== undefined && isTag(tag));
};

let made: readonly Choice[] | undefined;

/** Languages by name: no dialogue first, then those of two letters, which are the widely spoken ones. */
export const languageChoices = (): readonly Choice[] => {
  if (made) return made;
  const { compare } = new Intl.Collator('en');
  const tags = [...new Set([...knownTags(), ...Object.keys(own), ...VARIANTS])];
  const rank = (tag: string): number => (tag === 'zxx' ? 0 : tag.length === 2 ? 1 : 2);
  const choices = tags.map((tag) => toChoice(tag, languageLabel(tag), tag === 'zxx' ? ['silent', 'none'] : []));
  made = choices.sort((a, b) => rank(a.value) - rank(b.value) || compare(a.label, b.label));
  return made;
};
