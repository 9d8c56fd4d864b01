import type { Film } from '@also-playing/shared-types/film';
import { addMinutes, toLocal } from '@also-playing/shared-types/local-time';
import { sumMinutes } from '@also-playing/shared-types/screening-times';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Line } from '../ui/text.ts';
import { formatTime } from '../words/dates.ts';
import { fill, fillLine, joinLine } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/**
 * What else a film's screening shows: "Screening with Stairwell", or "Third of five in Small Hours, at about 01:40".
 * Empty where it shows this film alone.
 */
export const billLine = (screening: TimedScreening, film: Film, content: Content, reader: Reader): Line => {
  if (screening.programme === undefined) return [];
  const { words } = reader;
  const programme = content.programmeById(screening.programme);
  const films = programme.films.map((id) => content.filmById(id));
  const place = films.findIndex(({ documentId }) => documentId === film.documentId);
  if (programme.kind === 'with-short') {
    const others = films.filter((_, index) => index !== place).map((other) => pickText(other, 'title', reader));
    return others.length > 0 ? fillLine(words.screeningWith, joinLine(others, words.and)) : [];
  }
  const title = pickText(programme, 'title', reader);
  if (films.length === 1) return fillLine(words.partOf, [title]);
  const ordinal = words.ordinals[place] ?? String(place + 1);
  const line = fillLine(
    fill(words.placeOnBill, { ordinal, count: words.counts[films.length] ?? String(films.length) }),
    [title],
  );
  const time = startOf(screening, films.slice(0, place), reader);
  return time === undefined ? line : [...line, fill(words.atAbout, { time })];
};

/** When this film begins, by the running times of those before it. None for the first, whose time is the screening's. */
const startOf = (screening: TimedScreening, before: readonly Film[], reader: Reader): string | undefined => {
  const minutes = before.length === 0 ? undefined : sumMinutes(before);
  if (minutes === undefined || screening.venue === undefined) return undefined;
  return formatTime(
    toLocal(addMinutes(screening.startsAt, (screening.introMinutes ?? 0) + minutes), screening.zone),
    reader,
  );
};
