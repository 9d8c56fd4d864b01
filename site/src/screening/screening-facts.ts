import { ACCESS_FACTS, type Format } from '@also-playing/shared-types/vocabulary/screening';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { Line, Text } from '../ui/text.ts';
import { capital } from '../words/capital.ts';
import { languageNames } from '../words/languages.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

const begin = (fact: string | Text, locale: string): string | Text =>
  typeof fact === 'string' ? capital(fact, locale) : fact;

/** What is spoken in a film, or in any film of a bill. */
const spokenIn = ({ type, entry }: Work, content: Content): readonly string[] =>
  type === 'film' ? entry.languages : entry.films.flatMap((id) => content.filmById(id).languages);

/** "English subtitles"; where a language has a word of the trade for it, that: "VOSTFR". */
const subtitleLine = (tags: readonly string[], spoken: readonly string[], reader: Reader): string => {
  const [tag, ...others] = tags;
  const short = tag && others.length === 0 && !spoken.includes(tag) ? reader.words.subtitledIn[tag] : undefined;
  return short ?? fill(reader.words.subtitles, { languages: languageNames(tags, reader) });
};

// What every cinema shows by default needs no word.
const USUAL: readonly (Format | undefined)[] = [undefined, 'dcp', 'digital'];

/**
 * The quiet line of a screening: format, subtitles, access, who may come. Only access that is confirmed is named.
 * @param shared subtitles that the page's head has already said
 */
export const screeningFacts = (
  screening: TimedScreening,
  work: Work,
  shared: readonly string[],
  content: Content,
  reader: Reader,
): Line => {
  const { words } = reader;
  const { format, section, minimumAge } = screening;
  const own = screening.subtitles.filter((tag) => !shared.includes(tag));
  const facts: (string | Text | false | undefined)[] = [
    pickText(screening, 'formatLabel', reader) ?? (format && !USUAL.includes(format) && words.formats[format]),
    own.length > 0 && subtitleLine(own, spokenIn(work, content), reader),
    ...ACCESS_FACTS.map((fact) => screening[fact] === 'yes' && words.access[fact]),
    minimumAge !== undefined && minimumAge > 0 && fill(words.minimumAge, { age: String(minimumAge) }),
    screening.audience === 'members' && words.membersOnly,
    section !== undefined &&
      section !== work.entry.section &&
      fill(words.inSeries, { series: pickText(content.section(section), 'title', reader).text }),
  ];
  return facts
    .filter((fact) => fact !== undefined && fact !== false)
    .flatMap((fact, index) => (index === 0 ? [begin(fact, reader.locale)] : [', ', fact]));
};
