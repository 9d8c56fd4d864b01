import { addressOf } from '@also-playing/shared-types/addresses';
import type { Blocks } from '@also-playing/shared-types/blocks';
import type { Film } from '@also-playing/shared-types/film';
import type { Programme } from '@also-playing/shared-types/programme';
import { shownAt } from '../edition/shown-at.ts';
import { adviceLine } from '../film/advice-line.ts';
import { toAlsoPlaying } from '../film/also-playing.ts';
import { type FacesProps, toFaces } from '../film/faces.ts';
import { toSectionMark } from '../film/film-section.ts';
import { toPartners } from '../film/partners.ts';
import type { PrintFact } from '../film/print-facts.ts';
import { fitHeadTitle } from '../film/title-fit.ts';
import { toSiteFrame } from '../home/site-frame.ts';
import { toPicture } from '../media/to-picture.ts';
import { toWorkShare } from '../media/to-share.ts';
import { comingScreenings, nextScreening, sharedSubtitles, type TicketProps, toTicket } from '../screening/ticket.ts';
import { toWaitBar, type WaitBarProps } from '../screening/wait-bar.ts';
import type { Content } from '../store/content.ts';
import { programmeWork } from '../store/work.ts';
import type { CarouselProps } from '../ui/carousel.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { PartnerProps } from '../ui/partners.ts';
import type { ShareProps } from '../ui/share.ts';
import type { Line, Text } from '../ui/text.ts';
import type { TitleHeadProps } from '../ui/title-head.ts';
import { countWord } from '../words/counts.ts';
import { fill } from '../words/lists.ts';
import { type Picked, pick } from '../words/pick.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { type BillProps, toBill } from './bill.ts';
import { byLine } from './by-line.ts';
import { programmeData } from './programme-data.ts';
import { runningTime, toProgrammeFacts } from './programme-facts.ts';
import { type SliceProps, toSlices } from './slices.ts';

/** Everything that a programme's page prints, in its words and its order. */
export interface ProgrammePageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  programme: ProgrammeProps;
  alsoPlaying: CarouselProps | undefined;
}

/** What it prints of the programme: a part of the page, which stands when only the site around it changes. */
export interface ProgrammeProps {
  /** Of the page, before the site's name; the editor's own stands alone. */
  title: { text: string; own: string | undefined };
  description: string;
  head: TitleHeadProps;
  /** The bill as the picture; none where it has too few stills for one. */
  slices: readonly SliceProps[];
  by: Line;
  facts: readonly string[];
  synopsis: Picked<Blocks> | undefined;
  blurb: Text;
  printFacts: readonly PrintFact[];
  /** The archived edition that it was part of; then there is no ticket. */
  shownAt: Line | undefined;
  ticket: TicketProps | undefined;
  bill: BillProps | undefined;
  faces: FacesProps | undefined;
  partners: readonly PartnerProps[];
  waitBar: WaitBarProps | undefined;
  share: ShareProps;
  /** schema.org, for machines. */
  data: ReturnType<typeof programmeData>;
}

/**
 * The page of anything on the bill that isn't one film: shorts, a talk, a party. Same content in, same props out. What
 * is not there is undefined or empty.
 */
export const toProgrammePage = (content: Content, entry: Programme, reader: Reader): ProgrammePageProps => {
  const frame = toSiteFrame(content, reader, addressOf('programme', entry.slug));
  const programme = content.part('programme', entry.documentId, reader, () => toProgramme(content, entry, reader));
  return {
    frame,
    words: reader.words,
    pageTitle: programme.title.own ?? `${programme.title.text}, ${frame.name.text}`,
    programme,
    alsoPlaying: toAlsoPlaying(programmeWork(entry), content, reader),
  };
};

const toProgramme = (content: Content, programme: Programme, reader: Reader): ProgrammeProps => {
  const { words } = reader;
  const work = programmeWork(programme);
  const films = programme.films.map((id) => content.filmById(id));
  const coming = comingScreenings(work, content);
  const shown = shownAt(work, content, reader);
  const title = pickText(programme, 'title', reader);
  const blurb = pickText(programme, 'blurb', reader) ?? title;
  const slices = toSlices(films, content);
  const still = programme.still;
  return {
    title: { text: title.text, own: programme.seo?.title },
    description: programme.seo?.description ?? blurb.text,
    head: {
      title,
      fit: fitHeadTitle(title.text, slices.length > 0 || still !== undefined),
      still: still === undefined ? undefined : toPicture(content.media(still)),
      section: toSectionMark(programme.section, content, reader),
      note: kindOf(programme, words),
    },
    slices,
    by: byLine(films, coming, content, reader),
    facts: toProgrammeFacts(programme, films, sharedSubtitles(coming), reader),
    synopsis: pick(programme, 'synopsis', reader.locale, reader.siteLocale),
    blurb,
    printFacts: toFacts(programme, films, reader),
    shownAt: shown,
    ticket: shown ? undefined : toTicket(work, content, reader),
    bill: toBill(films, runningTime(programme, films), content, reader),
    faces: toFaces({ credits: [] }, coming, content, reader),
    partners: toPartners(
      { ...programme, links: [], poster: undefined, gallery: films.flatMap((film) => film.still ?? []) },
      content,
      words,
    ),
    waitBar: toWaitBar(nextScreening(coming, content.now()), content, reader),
    share: toWorkShare('website', work, content),
    data: programmeData(programme, content, reader),
  };
};

/** "Programme of seven", "Talk" */
const kindOf = ({ kind, films }: Programme, words: Words): string =>
  kind === 'shorts' && films.length > 1
    ? fill(words.programmeOf, { count: countWord(films.length, words) })
    : words.kinds[kind];

/** What is to be warned of in the programme or any of its films, and the rating of the whole bill. */
const toFacts = (programme: Programme, films: readonly Film[], reader: Reader): PrintFact[] => {
  const { words } = reader;
  const advice = adviceLine([...programme.advisories, ...films.flatMap(({ advisories }) => advisories)], reader);
  const rating = programme.ageRating && `${programme.ageRating.value}, ${programme.ageRating.system}`;
  return [
    { label: words.contentAdvisory, values: advice ? [{ text: advice }] : [] },
    { label: words.rating, values: rating ? [{ text: rating }] : [] },
  ].filter(({ values }) => values.length > 0);
};
