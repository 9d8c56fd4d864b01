import type { Film } from '@also-playing/shared-types/film';
import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { directorLine } from '../film/director-line.ts';
import { toFilmFacts } from '../film/film-facts.ts';
import { toSectionMark } from '../film/film-section.ts';
import { originalTitle } from '../film/original-title.ts';
import { premiereLine } from '../film/premiere-line.ts';
import { fitHeadTitle } from '../film/title-fit.ts';
import { toPicture } from '../media/to-picture.ts';
import { clockOf, soonWord } from '../screening/clock.ts';
import { guestLines } from '../screening/guest-lines.ts';
import { shortPlaceOf } from '../screening/place.ts';
import { comingScreenings, nextScreening } from '../screening/ticket.ts';
import { bookingUrl, ticketState } from '../screening/ticket-state.ts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import { filmWork } from '../store/work.ts';
import type { PictureProps } from '../ui/picture.ts';
import type { SectionMarkProps } from '../ui/section-mark.ts';
import type { Line, Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import type { TitleFit } from '../ui/title-head.ts';
import { entryAddress } from '../words/addresses.ts';
import { counted } from '../words/counted.ts';
import { formatShortDay, formatTime } from '../words/dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** When to see the lead film, with the page's one filled button. */
interface LeadNextProps {
  when: TimeProps;
  place: Text | undefined;
  guests: readonly Line[];
  state: string | undefined;
  book: string | undefined;
  /** ISO 8601 in UTC: then it goes, by the browser's clock. */
  until: string;
}

/** The film that the home page opens with. */
export interface LeadFilmProps {
  title: Text;
  href: string;
  fit: TitleFit;
  still: PictureProps;
  section: SectionMarkProps | undefined;
  premiere: string | undefined;
  facts: readonly string[];
  directors: Line;
  originalTitle: Text | undefined;
  blurb: Text;
  next: LeadNextProps | undefined;
  /** "3 screenings" */
  screenings: Text | undefined;
}

export const toLeadFilm = (film: Film, content: Content, reader: Reader): LeadFilmProps | undefined => {
  if (film.still === undefined) return undefined;
  const coming = comingScreenings(filmWork(film), content);
  const next = nextScreening(coming, content.now());
  const title = pickText(film, 'title', reader);
  const href = entryAddress('film', film, reader);
  return {
    title,
    href,
    fit: fitHeadTitle(title.text, true),
    still: toPicture(content.media(film.still)),
    section: toSectionMark(film.section, content, reader),
    premiere: premiereLine(film.premiere, reader),
    facts: toFilmFacts(film, [], reader),
    directors: directorLine(film, content, reader),
    originalTitle: originalTitle(film),
    blurb: pickText(film, 'blurb', reader),
    next: next && toLeadNext(next, content, reader),
    screenings:
      coming.length === 0
        ? undefined
        : { text: counted(coming.length, reader.words.homePage.screenings, reader), href: `${href}#tickets` },
  };
};

const toLeadNext = (next: TimedScreening, content: Content, reader: Reader): LeadNextProps => {
  const { words } = reader;
  const day = soonWord(next, clockOf(content), words)?.text ?? formatShortDay(next.localStart, reader);
  const online = next.venue === undefined;
  return {
    when: online
      ? { text: words.online, at: undefined }
      : {
          text: fill(words.homePage.nextOn, { day, time: formatTime(next.localStart, reader) }),
          at: toOffsetTime(next.startsAt, next.zone),
        },
    place: shortPlaceOf(next, content, reader),
    guests: guestLines(next, content, reader),
    state: ticketState(next, reader),
    book: bookingUrl(next, content.now()),
    until: next.leavesAt,
  };
};
