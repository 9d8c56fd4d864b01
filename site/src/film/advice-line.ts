import type { Advisory } from '@also-playing/shared-types/film';
import { capital } from '../words/capital.ts';
import type { Reader } from '../words/reader.ts';

/**
 * What there is to be warned of: "Flashing light for half a minute, at 58 minutes. Violence". Each once; "None", which
 * says that somebody looked, only where there is nothing else.
 */
export const adviceLine = (advisories: readonly Advisory[], reader: Reader): string => {
  const warnings = advisories.filter(({ kind }) => kind !== 'none');
  const said = warnings.length > 0 ? warnings : advisories;
  return [...new Set(said.map((advisory) => adviceOf(advisory, reader)))].join('. ');
};

const adviceOf = ({ kind, note }: Advisory, { locale, words }: Reader): string => {
  if (kind === 'other' && note !== undefined) return capital(note, locale);
  return note === undefined ? words.advisories[kind] : `${words.advisories[kind]} ${note}`;
};
