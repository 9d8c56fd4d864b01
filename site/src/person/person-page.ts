import { addressOf } from '@also-playing/shared-types/addresses';
import type { Blocks } from '@also-playing/shared-types/blocks';
import type { Person } from '@also-playing/shared-types/person';
import { toAlsoPlaying } from '../film/also-playing.ts';
import { toSiteFrame } from '../home/site-frame.ts';
import { toShare } from '../media/to-share.ts';
import type { Content } from '../store/content.ts';
import { isStillToCome } from '../store/timed-screening.ts';
import { filmWork, programmeWork, type Work } from '../store/work.ts';
import type { ListedAward } from '../ui/awards.ts';
import type { CarouselProps } from '../ui/carousel.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { ShareProps } from '../ui/share.ts';
import { type Picked, pick } from '../words/pick.ts';
import type { Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { type ElsewhereLink, toElsewhere } from './elsewhere.ts';
import { type FilmographyRole, toFilmography } from './filmography.ts';
import { type HereProps, toHere } from './here.ts';
import { toPersonAwards } from './person-awards.ts';
import { personData } from './person-data.ts';
import { type PersonHeadProps, toPersonHead } from './person-head.ts';

/** Everything that the page of a person, an organisation, a group or a family prints. */
export interface PersonPageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  person: PersonProps;
  alsoPlaying: CarouselProps | undefined;
}

/** What it prints of the person: a part of the page, which stands when only the site around it changes. */
export interface PersonProps {
  name: string;
  description: string;
  head: PersonHeadProps;
  bio: Picked<Blocks> | undefined;
  here: HereProps | undefined;
  filmography: readonly FilmographyRole[];
  awards: readonly ListedAward[];
  elsewhere: readonly ElsewhereLink[];
  share: ShareProps;
  /** schema.org, for machines. */
  data: ReturnType<typeof personData>;
}

export const toPersonPage = (content: Content, entry: Person, reader: Reader): PersonPageProps => {
  const frame = toSiteFrame(content, reader, addressOf('person', entry.slug));
  const person = content.part('person', entry.documentId, reader, () => toPerson(content, entry, reader));
  return {
    frame,
    words: reader.words,
    pageTitle: `${person.name}, ${frame.name.text}`,
    person,
    alsoPlaying: toAlsoPlayingOf(entry, content, reader),
  };
};

const toPerson = (content: Content, person: Person, reader: Reader): PersonProps => {
  const head = toPersonHead(person, content, reader);
  return {
    name: person.name,
    description: `${person.name}. ${head.roles}`,
    head,
    bio: pick(person, 'bio', reader.locale, reader.siteLocale),
    here: toHere(person, content, reader),
    filmography: toFilmography(person, content, reader),
    awards: toPersonAwards(person, content, reader),
    elsewhere: toElsewhere(person),
    share: toShare('profile', person.portrait, content),
    data: personData(person, content, reader),
  };
};

/** Beside the film of theirs that comes next; who has none to come gets no carousel. */
const toAlsoPlayingOf = (person: Person, content: Content, reader: Reader): CarouselProps | undefined => {
  const next = content.part('next', person.documentId, undefined, () => nextOf(person, content));
  if (!next) return undefined;
  const work =
    next.type === 'film' ? filmWork(content.filmById(next.id)) : programmeWork(content.programmeById(next.id));
  return toAlsoPlaying(work, content, reader);
};

/** What the next screening of a film of theirs shows. */
const nextOf = (person: Person, content: Content): { type: Work['type']; id: string } | undefined => {
  const films = content.creditsOf(person).map(({ film }) => film);
  const coming = films.flatMap((film) => content.screeningsOf(film).find((s) => isStillToCome(s, content.now())) ?? []);
  const [first] = coming.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  if (!first) return undefined;
  const { type, entry } = content.shownBy(first);
  return { type, id: entry.documentId };
};
