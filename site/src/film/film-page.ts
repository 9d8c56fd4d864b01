import { addressOf } from '@also-playing/shared-types/addresses';
import type { Blocks } from '@also-playing/shared-types/blocks';
import type { Film } from '@also-playing/shared-types/film';
import { shownAt } from '../edition/shown-at.ts';
import { toSiteFrame } from '../home/site-frame.ts';
import { toPicture } from '../media/to-picture.ts';
import { toWorkShare } from '../media/to-share.ts';
import { comingScreenings, nextScreening, sharedSubtitles, type TicketProps, toTicket } from '../screening/ticket.ts';
import { toWaitBar, type WaitBarProps } from '../screening/wait-bar.ts';
import type { Content } from '../store/content.ts';
import { filmWork } from '../store/work.ts';
import type { CarouselProps } from '../ui/carousel.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { PartnerProps } from '../ui/partners.ts';
import type { ShareProps } from '../ui/share.ts';
import type { Line, Text } from '../ui/text.ts';
import type { TitleHeadProps } from '../ui/title-head.ts';
import { type Picked, pick } from '../words/pick.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { toAlsoPlaying } from './also-playing.ts';
import { type AwardProps, toAward } from './award-line.ts';
import { directorLine } from './director-line.ts';
import { type FacesProps, toFaces } from './faces.ts';
import { filmData } from './film-data.ts';
import { toFilmFacts } from './film-facts.ts';
import { toSectionMark } from './film-section.ts';
import { type CreditGroup, groupCredits } from './group-credits.ts';
import { originalTitle } from './original-title.ts';
import { toPartners } from './partners.ts';
import { premiereLine } from './premiere-line.ts';
import { type PrintFact, toPrintFacts } from './print-facts.ts';
import { type QuoteProps, toQuote } from './quotes.ts';
import { fitHeadTitle } from './title-fit.ts';
import { type TrailerAndStillsProps, toTrailerAndStills } from './trailer-and-stills.ts';

/** Everything that a film's page prints, in its words and its order. */
export interface FilmPageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  film: FilmProps;
  alsoPlaying: CarouselProps | undefined;
}

/** What it prints of the film: a part of the page, which stands when only the site around it changes. */
export interface FilmProps {
  /** Of the page, before the site's name; the editor's own stands alone. */
  title: { text: string; own: string | undefined };
  description: string;
  head: TitleHeadProps;
  directors: Line;
  originalTitle: Text | undefined;
  facts: readonly string[];
  synopsis: Picked<Blocks> | undefined;
  /** Stands in for a synopsis. */
  blurb: Text;
  synopsisBy: Text | undefined;
  quotes: readonly QuoteProps[];
  printFacts: readonly PrintFact[];
  /** The archived edition that it was shown at; then there is no ticket. */
  shownAt: Line | undefined;
  ticket: TicketProps | undefined;
  awards: readonly AwardProps[];
  credits: readonly CreditGroup[];
  faces: FacesProps | undefined;
  trailerAndStills: TrailerAndStillsProps | undefined;
  partners: readonly PartnerProps[];
  waitBar: WaitBarProps | undefined;
  share: ShareProps;
  /** schema.org, for machines. */
  data: ReturnType<typeof filmData>;
}

/** A film's page: same content in, same props out. What is not there is undefined or empty. */
export const toFilmPage = (content: Content, entry: Film, reader: Reader): FilmPageProps => {
  const frame = toSiteFrame(content, reader, addressOf('film', entry.slug));
  const film = content.part('film', entry.documentId, reader, () => toFilm(content, entry, reader));
  return {
    frame,
    words: reader.words,
    pageTitle: film.title.own ?? `${film.title.text}, ${frame.name.text}`,
    film,
    alsoPlaying: toAlsoPlaying(filmWork(entry), content, reader),
  };
};

const toFilm = (content: Content, film: Film, reader: Reader): FilmProps => {
  const { locale, words } = reader;
  const work = filmWork(film);
  const coming = comingScreenings(work, content);
  const next = nextScreening(coming, content.now());
  const title = pickText(film, 'title', reader);
  const shown = shownAt(work, content, reader);
  const blurb = pickText(film, 'blurb', reader);
  return {
    title: { text: title.text, own: film.seo?.title },
    description: film.seo?.description ?? blurb.text,
    head: {
      title,
      fit: fitHeadTitle(title.text, film.still !== undefined),
      still: film.still === undefined ? undefined : toPicture(content.media(film.still)),
      section: toSectionMark(film.section, content, reader),
      note: premiereLine(film.premiere, reader),
    },
    directors: directorLine(film, content, reader),
    originalTitle: originalTitle(film),
    facts: toFilmFacts(film, sharedSubtitles(coming), reader),
    synopsis: pick(film, 'synopsis', locale, reader.siteLocale),
    blurb,
    synopsisBy: pickText(film, 'synopsisBy', reader),
    quotes: film.reviews.map((review) => toQuote(review, reader)),
    printFacts: toPrintFacts(
      film,
      coming.flatMap(({ format, online }) => (format && !online ? [format] : [])),
      reader,
    ),
    shownAt: shown,
    ticket: shown ? undefined : toTicket(work, content, reader),
    awards: film.awards.map((award) => toAward(award, content, reader)),
    credits: groupCredits(film.credits, content, reader),
    faces: toFaces(film, coming, content, reader),
    trailerAndStills: toTrailerAndStills(film, content, words),
    partners: toPartners(film, content, words),
    waitBar: toWaitBar(next, content, reader),
    share: toWorkShare('video.movie', filmWork(film), content),
    data: filmData(film, content, reader),
  };
};
