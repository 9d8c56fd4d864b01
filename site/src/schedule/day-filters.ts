import { ACCESS_FACTS } from '@also-playing/shared-types/vocabulary/screening';
import type { Content } from '../store/content.ts';
import { compareText, isOff, type TimedScreening } from '../store/timed-screening.ts';
import type { Text } from '../ui/text.ts';
import { capital } from '../words/capital.ts';
import { languageNames } from '../words/languages.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { filterKey, MOST_FILTERS } from './filter-rules.ts';

/** One way to narrow a day: a link to its key, and the sentence that stands over what is left. */
interface FilterProps {
  key: string;
  name: Text;
  light: string | undefined;
  sentence: string;
}

export interface FilterGroupProps {
  heading: string;
  filters: readonly FilterProps[];
}

interface Filter {
  name: Text;
  light?: string | undefined;
  meets: (screening: TimedScreening) => boolean;
}

const NO_SEATS: readonly (TimedScreening['ticketStatus'] | undefined)[] = ['sold-out', 'rush', 'not-yet'];

/** Filters that leave something of a day and take something away; and which of them a screening meets. */
export const toDayFilters = (
  screenings: readonly TimedScreening[],
  content: Content,
  reader: Reader,
): { groups: readonly FilterGroupProps[]; keysOf: (screening: TimedScreening) => string[] } => {
  const { day } = reader.words;
  const useful = ({ meets }: Filter): boolean => {
    const count = screenings.filter(meets).length;
    return count > 0 && count < screenings.length;
  };
  const groups = [
    { heading: day.show, filters: [withSeats(reader), ...accessFilters(reader)] },
    { heading: day.subtitles, filters: subtitleFilters(screenings, reader) },
    { heading: day.section, filters: sectionFilters(content, reader) },
    { heading: day.venue, filters: houseFilters(screenings, content, reader) },
  ].map(({ heading, filters }) => ({ heading, filters: filters.filter(useful) }));
  const keyed = groups
    .flatMap(({ filters }) => filters)
    .slice(0, MOST_FILTERS)
    .map((filter, index) => ({ filter, key: filterKey(index) }));
  const keyOf = new Map(keyed.map(({ filter, key }) => [filter, key]));
  return {
    groups: groups
      .filter(({ filters }, index) => index === 0 || filters.length > 0)
      .map(({ heading, filters }) => ({
        heading,
        filters: filters.flatMap((filter) => {
          const key = keyOf.get(filter);
          if (key === undefined) return [];
          const sentence = fill(day.only, {
            name: filter.name.text,
            count: String(screenings.filter(filter.meets).length),
            all: String(screenings.length),
          });
          return { key, name: filter.name, light: filter.light, sentence };
        }),
      })),
    keysOf: (screening) => keyed.filter(({ filter }) => filter.meets(screening)).map(({ key }) => key),
  };
};

const withSeats = ({ words }: Reader): Filter => ({
  name: { text: words.day.withSeats },
  meets: (screening) => !isOff(screening) && !NO_SEATS.includes(screening.ticketStatus),
});

const accessFilters = ({ words, locale }: Reader): Filter[] =>
  ACCESS_FACTS.map((fact) => ({
    name: { text: capital(words.access[fact], locale) },
    meets: (screening) => screening[fact] === 'yes',
  }));

const subtitleFilters = (screenings: readonly TimedScreening[], reader: Reader): Filter[] =>
  [...new Set(screenings.flatMap(({ subtitles }) => subtitles))]
    .map((tag) => ({ tag, name: languageNames([tag], reader) }))
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ tag, name }) => ({ name: { text: name }, meets: ({ subtitles }) => subtitles.includes(tag) }));

const sectionFilters = (content: Content, reader: Reader): Filter[] =>
  content.sections().map((section) => ({
    name: pickText(section, 'title', reader),
    light: section.accent,
    meets: (screening) => (screening.section ?? content.shownBy(screening).entry.section) === section.documentId,
  }));

/** By house, since one goes to a house: a room by itself is one. */
const houseFilters = (screenings: readonly TimedScreening[], content: Content, reader: Reader): Filter[] => {
  const used = new Set(screenings.map(({ venue }) => venue));
  const houses = Map.groupBy(
    content.venues().filter(({ documentId }) => used.has(documentId)),
    ({ building, documentId }) => building ?? documentId,
  );
  return [...houses.values()].map((rooms) => {
    const ids = new Set<string | undefined>(rooms.map(({ documentId }) => documentId));
    const [first] = rooms;
    const name =
      first?.building === undefined && first ? pickText(first, 'name', reader) : { text: first?.building ?? '' };
    return { name, meets: ({ venue }) => ids.has(venue) };
  });
};
