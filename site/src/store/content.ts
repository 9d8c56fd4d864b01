import type { Edition } from '@also-playing/shared-types/edition';
import type { Award, Credit, Film } from '@also-playing/shared-types/film';
import type { Media } from '@also-playing/shared-types/media';
import type { Page } from '@also-playing/shared-types/page';
import type { Person } from '@also-playing/shared-types/person';
import type { Programme } from '@also-playing/shared-types/programme';
import type { Redirect } from '@also-playing/shared-types/redirect';
import type { Guest, Screening } from '@also-playing/shared-types/screening';
import type { Section } from '@also-playing/shared-types/section';
import type { Site } from '@also-playing/shared-types/site';
import type { Venue } from '@also-playing/shared-types/venue';
import type { Filter, Narrowed } from './film-index.ts';
import type { TimedScreening } from './timed-screening.ts';
import type { Work } from './work.ts';

/** An image as the pull has it: what the CMS says of it, and the digest of its bytes that names its files. */
export type StoredMedia = Media & { digest: string };

/** All content of one moment, valid and complete: what a pull wrote. */
export interface Entries {
  /** The minute of the pull, ISO 8601 in UTC. */
  now: string;
  /** Where the site will be read, without a slash at the end: `https://harbourlights.example`. */
  origin: string;
  site: Site;
  films: readonly Film[];
  people: readonly Person[];
  programmes: readonly Programme[];
  screenings: readonly Screening[];
  sections: readonly Section[];
  venues: readonly Venue[];
  editions: readonly Edition[];
  pages: readonly Page[];
  redirects: readonly Redirect[];
  media: readonly StoredMedia[];
}

/** A film or programme in the carousel, with what comes next of it; none when everything has played. */
export interface AlsoPlayingWork {
  work: Work;
  next: TimedScreening | undefined;
}

/**
 * What pages may ask. Answers are synchronous and depend on content and clock alone; every list has a total order.
 * Pages reach it through `Astro.locals.content` only.
 */
export interface Content {
  /** The clock of this build, ISO 8601 in UTC: `2026-12-01T12:00:00Z`. */
  now(): string;
  /** Where the site will be read, without a slash at the end. */
  origin(): string;
  site(): Site;

  /** By slug. */
  films(): readonly Film[];
  film(slug: string): Film | undefined;
  filmById(documentId: string): Film;
  /** Those with a page of their own, by slug; a bill with a short before the feature has none. */
  programmes(): readonly Programme[];
  programme(slug: string): Programme | undefined;
  programmeById(documentId: string): Programme;
  /** By slug: whom something published names. */
  people(): readonly Person[];
  personBySlug(slug: string): Person | undefined;
  person(documentId: string): Person;
  /** By their order, then by slug. */
  sections(): readonly Section[];
  sectionBySlug(slug: string): Section | undefined;
  section(documentId: string): Section;
  /** By building, then by slug. */
  venues(): readonly Venue[];
  venueBySlug(slug: string): Venue | undefined;
  venue(documentId: string): Venue;
  /** The latest first. */
  editions(): readonly Edition[];
  editionBySlug(slug: string): Edition | undefined;
  edition(documentId: string): Edition;
  /** The one that isn't archived and ends last. */
  currentEdition(): Edition | undefined;
  /** By their place in the menu, then by slug; those outside the menu last. */
  pages(): readonly Page[];
  /** Those in the menu, by their place in it. */
  menuPages(): readonly Page[];
  /** Which indexes have something to list; one edition alone needs none. Every page asks, so it is not asked for lists. */
  indexes(): { sections: boolean; people: boolean; venues: boolean; editions: boolean };
  page(slug: string): Page | undefined;
  redirects(): readonly Redirect[];
  media(documentId: string): StoredMedia;

  /** What a screening shows, by its page: of a bill with a short before the feature, the feature. */
  shownBy(screening: Screening): Work;
  /** Of one film, by start: its own, and those of the programmes that it is in. */
  screeningsOf(film: Film): readonly TimedScreening[];
  /** Of one film or programme, by start. */
  screeningsOfWork(work: Work): readonly TimedScreening[];
  /** At one venue, by start; what the public page lists. */
  screeningsAt(venue: Venue): readonly TimedScreening[];
  /** In one section, by start: the screening's own, else that of what it shows; what the public page lists. */
  screeningsIn(section: Section): readonly TimedScreening[];
  /** Of the current edition, or of all where there is none, by start; what the public page lists, online too. */
  currentScreenings(): readonly TimedScreening[];
  /** What has one of those, and so a calendar of its own; films, programmes, sections and venues in their order. */
  withCalendar(type: 'film' | 'programme' | 'section' | 'venue'): readonly { slug: string }[];
  /** Every screening, by start. */
  screenings(): readonly TimedScreening[];
  /** Those that were to be elsewhere or at another time, by start. */
  movedScreenings(): readonly TimedScreening[];
  /** Those in no room, by start. */
  onlineScreenings(): readonly TimedScreening[];
  /** The first, by start, that are still to begin, for the public in rooms; what is cancelled or postponed as well. */
  nextInRooms(count: number): readonly TimedScreening[];
  /** The first of those that a visitor can still come to. */
  openInRooms(count: number): readonly TimedScreening[];
  /** Of one venue, the first that a visitor can still come to. */
  nextAt(venue: Venue, count: number): readonly TimedScreening[];
  /** For the public in rooms, and not off: the first that run now or begin within so many minutes. */
  onInRooms(minutes: number, count: number): readonly TimedScreening[];
  /** Festival days with something for the public in a room, `YYYY-MM-DD`: of the current edition, else all. */
  days(): readonly string[];
  /** What is for the public or for members on one festival day, by start. */
  screeningsOn(day: string): readonly TimedScreening[];
  /** What moved, was called off or changed its tickets, the newest first. */
  changedScreenings(): readonly TimedScreening[];

  /** Programmes that a film is in, by slug, with those that have no page. */
  programmesOf(film: Film): readonly Programme[];
  /** By slug; also what only its screenings name. */
  worksIn(section: Section): readonly Work[];
  /** Of its screenings, else of its section. */
  editionOf(work: Work): Edition | undefined;
  /** What it showed: films, then programmes, each by slug. */
  worksOfEdition(edition: Edition): readonly Work[];
  /** What the index of films lists: films, then programmes, each by slug. */
  indexedWorks(): readonly Work[];
  /** Those of the index that have one value of a filter. */
  worksWith(filter: Filter, value: string): readonly Work[];
  /** How many of the index have each value of a filter, for the values that any has. */
  filterCounts(): Readonly<Record<Filter, readonly { value: string; count: number }[]>>;
  /** The values of each filter that a work has. */
  filterValuesOf(work: Work): Readonly<Record<Filter, readonly string[]>>;
  /** Letters that something of the index stands under in a language, BCP 47; of those with one value, if told. */
  filmLetters(list: Narrowed | null, locale: string): readonly string[];
  /** What stands under one of them, by title. */
  worksUnder(letter: string, list: Narrowed | null, locale: string): readonly Work[];
  /** Letters that somebody's name stands under. */
  personLetters(locale: string): readonly string[];
  /** Who stands under one of them, by name. */
  peopleUnder(letter: string, locale: string): readonly Person[];
  /** What the home page opens with: the first pinned film, else the next to be shown, that has a still. */
  leadFilm(): Film | undefined;
  /** New and changed films and programmes, the latest first; when: ISO 8601 in UTC. */
  latestWorks(): readonly { work: Work; updatedAt: string }[];
  /** What joined the current edition after the day on which its programme came out: films, then programmes, each by slug. */
  addedWorks(): readonly Work[];
  /** What the screenings of the current edition show, also within a bill: films, then programmes, each by slug. */
  currentWorks(): readonly Work[];
  /** Films by slug. */
  creditsOf(person: Person): readonly { film: Film; credit: Credit }[];
  /** What somebody received, by film. */
  awardsOf(person: Person): readonly { film: Film; award: Award }[];
  /** Where somebody is present and that is confirmed, by start. */
  appearancesOf(person: Person): readonly { screening: TimedScreening; guest: Guest }[];
  /** What the carousel of a page shows; `upcoming` is false when nothing is to come and these are the latest. */
  alsoPlaying(page: Work): { upcoming: boolean; works: readonly AlsoPlayingWork[] };

  /**
   * A part that many pages have alike, or a page again after an edit elsewhere: a row, a card. The publisher remembers
   * it until something that `make` asked or read is another; `astro build` makes it each time.
   * @param of the entry that it is about: with its name and its reader, all that goes into it but content
   * @param reader in whose language it is; nobody's when it has none
   * @param make asks the content for all else, the clock too, and gives plain data: no entry, and nothing that holds one
   */
  part<Made>(
    name: string,
    of: string,
    reader: { locale: string; siteLocale: string } | undefined,
    make: () => Made,
  ): Made;
}
