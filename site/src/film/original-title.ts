import type { Film } from '@also-playing/shared-types/film';
import type { Text } from '../ui/text.ts';

/** The title in the film's own language, where it is another one. Its language is the alternate title's, else the spoken. */
export const originalTitle = ({ title, originalTitle: text, alternateTitles, languages }: Film): Text | undefined => {
  const original = alternateTitles.find(({ kind }) => kind === 'original');
  const printed = text ?? original?.text;
  if (printed === undefined || printed === title) return undefined;
  const named = alternateTitles.find((alternate) => alternate.text === printed)?.language;
  const [spoken] = languages.filter((language) => language !== 'zxx');
  return { text: printed, lang: named ?? spoken };
};
