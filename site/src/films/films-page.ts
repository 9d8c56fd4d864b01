import { toSiteFrame } from '../home/site-frame.ts';
import type { Content } from '../store/content.ts';
import { FILTERS, type Narrowed } from '../store/film-index.ts';
import type { Work } from '../store/work.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Text } from '../ui/text.ts';
import { FILMS, toAddress } from '../words/addresses.ts';
import type { Counted } from '../words/counted.ts';
import {
  type LetterChapter,
  type LetterGroup,
  letterOf,
  letterPath,
  letterSlug,
  MOST_ON_A_PAGE,
  type StripLetter,
  toChapters,
  toGroups,
  toStrip,
} from '../words/letters.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { sortTitle, worksByTitle } from '../words/sort-title.ts';
import type { Words } from '../words/words.ts';
import { countForms, countWorks } from './count-works.ts';
import { type FilterRow, filterLabel, toFilterRows } from './film-filters.ts';
import { filterPath } from './filter-keys.ts';
import { toWorkRow, type WorkRowProps } from './work-row.ts';

/** The index of films and programmes, or of those with one value of one filter; of a long one, one letter. */
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
  /** The list that filters narrow where it stands; none where a page has not all rows of one. */
  root: string | undefined;
  strip: readonly StripLetter[];
  groups: readonly LetterGroup<WorkRowProps>[];
  /** Of a list that is too long for a page, in place of its rows. */
  chapters: readonly LetterChapter[];
}

/** Every page below the index: one for each value that something has. */
export const filterPages = (content: Content): Narrowed[] => {
  const counts = content.filterCounts();
  return FILTERS.flatMap((filter) =>
    counts[filter]
      .map(({ value }) => value)
      .sort()
      .map((value) => ({ filter, value })),
  );
};

const worksOf = (list: Narrowed | undefined, content: Content): readonly Work[] =>
  list ? content.worksWith(list.filter, list.value) : content.indexedWorks();

const isLong = (list: Narrowed | undefined, content: Content): boolean =>
  worksOf(list, content).length > MOST_ON_A_PAGE;

/** The pages of letters: one for each that the index has, where it is long. */
export const letterPages = (content: Content, { locale }: Reader): { letter: string }[] =>
  isLong(undefined, content) ? content.filmLetters(null, locale).map((letter) => ({ letter: letterSlug(letter) })) : [];

/** … and for each of what is long with one value of a filter. */
export const filterLetterPages = (content: Content, { locale }: Reader): (Narrowed & { letter: string })[] =>
  filterPages(content)
    .filter((list) => isLong(list, content))
    .flatMap((list) => content.filmLetters(list, locale).map((letter) => ({ ...list, letter: letterSlug(letter) })));

/** @param slug of the letter, on its own page */
export const toFilmsPage = (content: Content, reader: Reader, narrowed?: Narrowed, slug?: string): FilmsPageProps => {
  const { words } = reader;
  const list = narrowed ?? null;
  const path = narrowed ? filterPath(narrowed.filter, narrowed.value) : FILMS;
  const long = isLong(narrowed, content);
  const letters = long ? content.filmLetters(list, reader.locale) : [];
  const letter = letters.find((candidate) => letterSlug(candidate) === slug);
  const under = (one: string) => content.worksUnder(one, list, reader.locale);
  const listed = letter === undefined ? worksOf(narrowed, content) : under(letter);
  const sorted = long ? listed : worksByTitle(listed, reader);
  const rows = long && letter === undefined ? [] : sorted;
  const letterOfWork = ({ entry }: Work) => letterOf(sortTitle(entry, reader), reader);
  const groups = toGroups(rows, letterOfWork, reader);
  const frame = toFrame(content, reader, path, list, letter);
  const label = narrowed && filterLabel(narrowed, content, reader);
  const values = [label?.label, letter !== undefined && groups[0]?.text].filter(Boolean);
  const heading =
    values.length > 0 ? fill(words.filmIndex.headingOf, { value: values.join(', ') }) : words.filmIndex.heading;
  return {
    frame,
    words,
    pageTitle: `${heading}, ${frame.name.text}`,
    count: countWorks(listed, reader),
    countForms: countForms(listed, reader),
    narrowedTo: label && { text: label.label, lang: label.lang },
    example: exampleOf(rows, reader),
    filters: toFilterRows(narrowed, !long && isLong(undefined, content), content, reader),
    root: long ? undefined : toAddress(isLong(undefined, content) ? path : FILMS, reader),
    strip: long
      ? toStrip(letters, reader, (one) => toAddress(letterPath(path, one), reader), letter)
      : toStrip(rows.map(letterOfWork), reader),
    groups: groups.map(({ entries, ...group }) => ({
      ...group,
      entries: entries.map((work) => toWorkRow(work, content, reader)),
    })),
    chapters:
      long && letter === undefined
        ? toChapters(letters, path, reader, {
            under,
            titleOf: ({ entry }) => pickText(entry, 'title', reader),
            countOf: (works) => countWorks(works, reader),
          })
        : [],
  };
};

/** In another language a letter may have no page, as nothing there begins with it: its list has. */
const toFrame = (content: Content, reader: Reader, path: string, list: Narrowed | null, letter: string | undefined) =>
  letter === undefined
    ? toSiteFrame(content, reader, path)
    : toSiteFrame(content, reader, letterPath(path, letter), (locale) =>
        content.filmLetters(list, locale).includes(letter) ? letterPath(path, letter) : path,
      );

/** "The Night Shift is under N" */
const exampleOf = (sorted: readonly Work[], reader: Reader): FilmsPageProps['example'] => {
  for (const { entry } of sorted) {
    const title = pickText(entry, 'title', reader);
    const letter = letterOf(sortTitle(entry, reader), reader);
    if (letter !== letterOf(title.text, reader)) return { title, letter };
  }
  return undefined;
};
