import { toCard } from '../film/also-playing.ts';
import { groupPartners } from '../film/partners.ts';
import { countWorks } from '../films/count-works.ts';
import { todayOf } from '../schedule/schedule-days.ts';
import type { Content } from '../store/content.ts';
import { filmWork } from '../store/work.ts';
import type { CarouselCard } from '../ui/carousel.ts';
import { type Fit, fitTitle } from '../ui/fit-title.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { PartnerProps } from '../ui/partners.ts';
import type { Text } from '../ui/text.ts';
import { CHANGES, FILMS, HOME, toAddress } from '../words/addresses.ts';
import { countedWord } from '../words/counted-word.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { type DayColumnProps, showsWholeEdition, toDayColumns } from './day-columns.ts';
import { type EditionLine, homeEdition, toEditionLine } from './edition-line.ts';
import { type HousesProps, toHouses } from './houses.ts';
import { type LeadFilmProps, toLeadFilm } from './lead-film.ts';
import { type NextScreeningsProps, toNextScreenings } from './next-screenings.ts';
import { type OnNowProps, toOnNow } from './on-now.ts';
import { type SectionRowProps, toSectionRows } from './section-rows.ts';
import { toSiteFrame } from './site-frame.ts';

/** The home page, in the order in which a visitor needs it. What is not there is undefined or empty. */
export interface HomePageProps {
  frame: FrameProps;
  words: Words;
  fit: { wide: Fit; narrow: Fit };
  tagline: Text | undefined;
  edition: EditionLine | undefined;
  onNow: OnNowProps | undefined;
  next: NextScreeningsProps | undefined;
  announcement: Text | undefined;
  changes: string;
  lead: LeadFilmProps | undefined;
  pinned: { heading: string; cards: readonly CarouselCard[] };
  sections: { heading: string; rows: readonly SectionRowProps[] };
  days: { heading: string; columns: readonly DayColumnProps[] };
  houses: HousesProps | undefined;
  allFilms: Text | undefined;
  /** Of the whole festival. */
  partners: readonly PartnerProps[];
  /** In place of all that: nothing has been published yet. */
  empty: string | undefined;
}

// The name begins a little outside, where its first letter's own white lies: as much wider can it be.
const ONE_LINE = { width: 100.5, height: 24, largest: 24, smallest: 4, lineHeight: 0.86 };
const TWO_LINES = { width: 100, height: 70, largest: 40, smallest: 9, lineHeight: 0.86 };
/** One large and one tall, then three. */
const PINNED = 5;

export const toHomePage = (content: Content, reader: Reader): HomePageProps => {
  const { words } = reader;
  const site = content.site();
  const frame = toSiteFrame(content, reader, HOME);
  const lead = content.leadFilm();
  const rows = toSectionRows(content, reader);
  const columns = toDayColumns(content, reader);
  const indexed = content.indexedWorks();
  return {
    frame,
    words,
    fit: { wide: fitTitle(frame.name.text, ONE_LINE), narrow: fitTitle(frame.name.text, TWO_LINES) },
    tagline: pickText(site, 'tagline', reader),
    edition: toEditionLine(content, reader),
    onNow: toOnNow(content, reader),
    next: toNextScreenings(content, reader),
    announcement: pickText(site, 'announcement', reader),
    changes: toAddress(CHANGES, reader),
    lead: lead && toLeadFilm(lead, content, reader),
    pinned: toPinned(content, reader),
    sections: { heading: countedWord(rows.length, words.homePage.sections, reader), rows },
    days: {
      heading: showsWholeEdition(content)
        ? countedWord(columns.length, words.homePage.days, reader)
        : words.homePage.comingDays,
      columns,
    },
    houses: toHouses(content, reader),
    allFilms:
      indexed.length === 0
        ? undefined
        : {
            text: fill(words.homePage.allFilms, { count: countWorks(indexed, reader) }),
            href: toAddress(FILMS, reader),
          },
    partners: groupPartners(site.partners, content),
    empty: content.films().length > 0 || content.programmes().length > 0 ? undefined : toEmpty(content, reader),
  };
};

/** What the lead film's own page would show beside it: the pinned ones, then others to come; when all is over the latest. */
const toPinned = (content: Content, reader: Reader): HomePageProps['pinned'] => {
  const lead = content.leadFilm() ?? content.films()[0];
  if (!lead) return { heading: '', cards: [] };
  const { upcoming, works } = content.alsoPlaying(filmWork(lead));
  return {
    heading: upcoming ? reader.words.homePage.pinned : reader.words.alsoPlayed,
    cards: works.slice(0, PINNED).map((work) => toCard(work, content, reader)),
  };
};

const toEmpty = (content: Content, reader: Reader): string => {
  const { homePage } = reader.words;
  const edition = homeEdition(content);
  return edition && edition.endsOn >= todayOf(content)
    ? fill(homePage.emptyFor, { edition: pickText(edition, 'title', reader).text })
    : homePage.empty;
};
