import type { Film } from '@also-playing/shared-types/film';
import type { Format } from '@also-playing/shared-types/vocabulary/screening';
import type { Text } from '../ui/text.ts';
import { capital } from '../words/capital.ts';
import type { Reader } from '../words/reader.ts';
import { pickText } from '../words/reader.ts';
import { adviceLine } from './advice-line.ts';

export interface PrintFact {
  label: string;
  values: readonly Text[];
}

/**
 * What is known of the work and of what is shown, below the quotes. "None" is printed for an advisory: somebody looked.
 * @param formats of the coming screenings
 */
export const toPrintFacts = (film: Film, formats: readonly Format[], reader: Reader): PrintFact[] => {
  const { words } = reader;
  const facts: [string, (Text | string | undefined)[]][] = [
    [
      words.print,
      [[...new Set(formats)].map((format) => words.formats[format]).join(', '), pickText(film, 'restoration', reader)],
    ],
    [words.printSource, [pickText(film, 'printSource', reader)]],
    [words.pictureAndSound, [pictureAndSound(film, reader)]],
    [words.genre, [film.genres.map((genre) => capital(genre, reader.locale)).join(', ')]],
    [words.rating, [film.ageRating && `${film.ageRating.value}, ${film.ageRating.system}`]],
    [words.contentAdvisory, [adviceLine(film.advisories, reader)]],
    ...film.alternateTitles
      .filter(({ kind }) => kind !== 'original')
      .map(({ kind, text, language }): [string, Text[]] => [words.alternateTitles[kind], [{ text, lang: language }]]),
  ];
  return facts.flatMap(([label, given]) => {
    const values = given.flatMap((value) => (!value ? [] : typeof value === 'string' ? [{ text: value }] : [value]));
    return values.length > 0 ? [{ label, values }] : [];
  });
};

const pictureAndSound = ({ colour, sound }: Film, { words }: Reader): string =>
  [colour && words.colours[colour], sound === 'silent' && words.silent].filter(Boolean).join(', ');
