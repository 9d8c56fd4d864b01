import { toSiteFrame } from '../home/site-frame.ts';
import type { Content } from '../store/content.ts';
import { FILTERS } from '../store/film-index.ts';
import type { Work } from '../store/work.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Text } from '../ui/text.ts';
import { FILMS, toAddress } from '../words/addresses.ts';
import type { Counted } from '../words/counted.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { byTitle, sortTitle } from '../words/sort-title.ts';
import type { Words } from '../words/words.ts';
import { countForms, countWorks } from './count-works.ts';
import { type FilterRow, filterLabel, type Narrowed, toFilterRows } from './film-filters.ts';
import { filterPath } from './filter-keys.ts';
import { byLetter, type LetterGroup, letterOf, type StripLetter } from './letters.ts';
import { toWorkRow, type WorkRowProps } from './work-row.ts';

/** The index of films and programmes, or of those with one value of one filter. */
export interface FilmsPageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  /** "31 films and programmes" */
  count: string;
  /** The same of any number, for the script that narrows the list. */
  countForms: Counted;
  /** "France" */
  narrowedTo: Text | undefined;
  /** A title that is not under its first word, and its letter. */
  example: { title: Text; letter: string } | undefined;
  filters: readonly FilterRow[];
  /** Of the whole index. */
  root: string;
  strip: readonly StripLetter[];
  groups: readonly LetterGroup<WorkRowProps>[];
}

/** Every page below the index: one for each value that something has. */
export const filterPages = (content: Content): { filter: string; value: string }[] => {
  const counts = content.filterCounts();
  return FILTERS.flatMap((filter) =>
    counts[filter]
      .map(({ value }) => value)
      .sort()
      .map((value) => ({ filter, value })),
  );
};

export const toFilmsPage = (content: Content, reader: Reader, narrowed?: Narrowed): FilmsPageProps => {
  const { filmIndex } = reader.words;
  const works = narrowed ? content.worksWith(narrowed.filter, narrowed.value) : content.indexedWorks();
  const sorted = sortWorks(works, reader);
  const { groups, strip } = byLetter(sorted, ({ entry }) => sortTitle(entry, reader), reader);
  const path = narrowed ? filterPath(narrowed.filter, narrowed.value) : FILMS;
  const frame = toSiteFrame(content, reader, path);
  const label = narrowed && filterLabel(narrowed, content, reader);
  const heading = label ? fill(filmIndex.headingOf, { value: label.label }) : filmIndex.heading;
  return {
    frame,
    words: reader.words,
    pageTitle: `${heading}, ${frame.name.text}`,
    count: countWorks(works, reader),
    countForms: countForms(works, reader),
    narrowedTo: label && { text: label.label, lang: label.lang },
    example: exampleOf(sorted, reader),
    filters: toFilterRows(narrowed, content, reader),
    root: toAddress(FILMS, reader),
    strip,
    groups: groups.map(({ entries, ...letter }) => ({
      ...letter,
      entries: entries.map((work) => toWorkRow(work, content, reader)),
    })),
  };
};

/** By title, without its article. */
export const sortWorks = (works: readonly Work[], reader: Reader): Work[] => {
  const workOf = new Map<Work['entry'], Work>(works.map((work) => [work.entry, work]));
  return byTitle([...workOf.keys()], reader).flatMap((entry) => workOf.get(entry) ?? []);
};

/** "The Night Shift is under N" */
const exampleOf = (sorted: readonly Work[], reader: Reader): FilmsPageProps['example'] => {
  for (const { entry } of sorted) {
    const title = pickText(entry, 'title', reader);
    const letter = letterOf(sortTitle(entry, reader), reader);
    if (letter !== letterOf(title.text, reader)) return { title, letter };
  }
  return undefined;
};
