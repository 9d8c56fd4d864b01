import type { Premiere } from '@also-playing/shared-types/film';
import { COUNTRIES } from '@also-playing/shared-types/vocabulary/countries';
import { countryName } from '../words/countries.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

/** "World premiere", "Canadian premiere", "Premiere in Iceland"; the editor's own label goes before. */
export const premiereLine = (premiere: Premiere | undefined, reader: Reader): string | undefined => {
  if (!premiere || (premiere.level === 'none' && !premiere.label)) return undefined;
  const { level, territory, label } = premiere;
  if (label !== undefined) return label;
  if (level === 'none') return undefined;
  const { premieres, demonyms } = reader.words;
  if (level === 'world' || level === 'international' || territory === undefined) return premieres[level];
  const adjective = demonyms[territory];
  if (adjective !== undefined) return fill(premieres.of, { adjective });
  if (level === 'regional') return fill(premieres.at, { place: territory });
  return fill(premieres.in, { place: COUNTRIES.has(territory) ? countryName(territory, reader) : territory });
};
