import { sumMinutes } from '@also-playing/shared-types/screening-times';
import { directorLine } from '../film/director-line.ts';
import type { Content } from '../store/content.ts';
import type { Work } from '../store/work.ts';
import { lineText } from '../ui/text.ts';
import type { Reader } from '../words/reader.ts';

/** Bylines that a programme still names; with more its films are by various hands. */
const MOST_NAMED = 2;

/** Who made it, where there is little room: the directors, of several films "Various". Empty where nobody is named. */
export const byline = ({ type, entry }: Work, content: Content, reader: Reader): string => {
  if (type === 'film') return lineText(directorLine(entry, content, reader));
  const lines = new Set(entry.films.map((id) => lineText(directorLine(content.filmById(id), content, reader))));
  lines.delete('');
  return lines.size > MOST_NAMED ? reader.words.day.various : [...lines].join(', ');
};

/** Its running time in minutes; none where nobody has said it. */
export const runningMinutes = ({ type, entry }: Work, content: Content): number | undefined =>
  entry.runtimeMinutes ?? (type === 'film' ? undefined : sumMinutes(entry.films.map((id) => content.filmById(id))));
