import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { toPicture } from '../media/to-picture.ts';
import { shortChangeLine } from '../screening/change-line.ts';
import { clockOf, soonWord } from '../screening/clock.ts';
import { windowLine } from '../screening/online-window.ts';
import { shortPlaceOf } from '../screening/place.ts';
import { ticketState } from '../screening/ticket-state.ts';
import type { AlsoPlayingWork, Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { CardWhen, CarouselCard, CarouselProps } from '../ui/carousel.ts';
import { entryAddress } from '../words/addresses.ts';
import { uncapital } from '../words/capital.ts';
import { formatShortDay, formatTime } from '../words/dates.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { toSectionMark } from './film-section.ts';
import { fitCardTitle } from './title-fit.ts';

/** The carousel of a film's or a programme's page. None where the site has nothing else. */
export const toAlsoPlaying = (page: Work, content: Content, reader: Reader): CarouselProps | undefined =>
  content.part('carousel', page.entry.documentId, reader, () => makeAlsoPlaying(page, content, reader));

const makeAlsoPlaying = (page: Work, content: Content, reader: Reader): CarouselProps | undefined => {
  const { upcoming, works } = content.alsoPlaying(page);
  if (works.length === 0) return undefined;
  const { words } = reader;
  const own = pickText(content.site(), 'carouselHeading', reader);
  return {
    heading: upcoming ? (own ?? { text: words.alsoPlaying }) : { text: words.alsoPlayed },
    back: words.back,
    more: words.more,
    cards: works.map((also) => toCard(also, content, reader)),
  };
};

/** The card of a film or a programme, with its next screening. */
export const toCard = (
  { work: { type, entry }, next }: AlsoPlayingWork,
  content: Content,
  reader: Reader,
): CarouselCard => {
  const title = pickText(entry, 'title', reader);
  return {
    href: entryAddress(type, entry, reader),
    title,
    blurb: pickText(entry, 'blurb', reader),
    section: toSectionMark(entry.section, content, reader),
    picture: entry.still === undefined ? undefined : toPicture(content.media(entry.still)),
    fit: fitCardTitle(title.text),
    when: next && toWhen(next, content, reader),
  };
};

/** A screening in little room: time, day, place with its seats, change. */
export const toWhen = (next: TimedScreening, content: Content, reader: Reader): CardWhen => {
  const online = next.venue === undefined;
  const place = shortPlaceOf(next, content, reader)?.text;
  const state = ticketState(next, reader);
  return {
    start: online
      ? { text: reader.words.online, at: undefined }
      : { text: formatTime(next.localStart, reader), at: toOffsetTime(next.startsAt, next.zone) },
    day:
      windowLine(next, content.now(), reader) ??
      soonWord(next, clockOf(content), reader.words)?.text ??
      formatShortDay(next.day, reader),
    place: place && state ? `${place}, ${uncapital(state, reader.locale)}` : (place ?? state),
    change: shortChangeLine(next, reader),
    until: next.leavesAt,
  };
};
