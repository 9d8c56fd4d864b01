import type { Edition } from '@also-playing/shared-types/edition';
import type { Film } from '@also-playing/shared-types/film';
import type { Media } from '@also-playing/shared-types/media';
import type { Page } from '@also-playing/shared-types/page';
import type { Person } from '@also-playing/shared-types/person';
import type { Programme } from '@also-playing/shared-types/programme';
import type { Redirect } from '@also-playing/shared-types/redirect';
import type { Screening } from '@also-playing/shared-types/screening';
import type { Section } from '@also-playing/shared-types/section';
import type { Site } from '@also-playing/shared-types/site';
import type { Venue } from '@also-playing/shared-types/venue';
import { alsoPlaying } from './also-playing.ts';
import { compareText, type TimedScreening, toTimed } from './timed-screening.ts';

/** An image as the pull has it: what the CMS says of it, and the digest of its bytes that names its files. */
export type StoredMedia = Media & { digest: string };

/** All content of one moment, valid and complete: what a pull wrote. */
export interface Entries {
  /** The minute of the pull, ISO 8601 in UTC. */
  now: string;
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

/** A film in the carousel, with what comes next of it; none when everything has played. */
export interface AlsoPlayingFilm {
  film: Film;
  next: TimedScreening | undefined;
}

/**
 * What pages may ask. Answers are synchronous and depend on content and clock alone; every list has a total order.
 * Pages reach it through `Astro.locals.content` only.
 */
export interface Content {
  /** The clock of this build, ISO 8601 in UTC: `2026-12-01T12:00:00Z`. */
  now(): string;
  site(): Site;
  /** By slug. */
  films(): readonly Film[];
  film(slug: string): Film | undefined;
  filmById(documentId: string): Film;
  programmeById(documentId: string): Programme;
  person(documentId: string): Person;
  media(documentId: string): StoredMedia;
  section(documentId: string): Section;
  venue(documentId: string): Venue;
  /** Of one film, by start: its own, and those of the programmes that it is in. */
  screeningsOf(film: Film): readonly TimedScreening[];
  /** Of everything, by start, from now on; what is cancelled or postponed as well. */
  comingScreenings(): readonly TimedScreening[];
  /** What the carousel of a film's page shows; `upcoming` is false when nothing is to come and these are the latest. */
  alsoPlaying(film: Film): { upcoming: boolean; films: readonly AlsoPlayingFilm[] };
}

/**
 * Content in memory.
 * @throws Error when an entry is asked for that isn't there: the pull has checked all references, so it is a defect
 */
export const openContent = (entries: Entries): Content => {
  const films = [...entries.films].sort((a, b) => compareText(a.slug, b.slug));
  const bySlug = new Map(films.map((film) => [film.slug, film]));
  const filmsById = byId(films);
  const programmes = byId(entries.programmes);
  const people = byId(entries.people);
  const media = byId(entries.media);
  const sections = byId(entries.sections);
  const venues = byId(entries.venues);
  /** What a screening shows, in the order of the bill. */
  const billOf = ({ film, programme }: Screening): { films: readonly Film[]; runtimeMinutes?: number } => {
    if (film) return { films: [get(filmsById, 'film', film)] };
    const bill = get(programmes, 'programme', programme ?? '');
    return { runtimeMinutes: bill.runtimeMinutes, films: bill.films.map((id) => get(filmsById, 'film', id)) };
  };
  const screenings = entries.screenings
    .map((screening) => {
      const venue = screening.venue ? get(venues, 'venue', screening.venue) : undefined;
      return toTimed(screening, venue, billOf(screening), entries.site);
    })
    .sort((a, b) => compareText(a.startsAt, b.startsAt) || compareText(a.documentId, b.documentId));
  const screeningsByFilm = new Map<string, TimedScreening[]>();
  for (const screening of screenings) {
    for (const { documentId } of billOf(screening).films) {
      screeningsByFilm.set(documentId, [...(screeningsByFilm.get(documentId) ?? []), screening]);
    }
  }

  const content: Content = {
    now: () => entries.now,
    site: () => entries.site,
    films: () => films,
    film: (slug) => bySlug.get(slug),
    filmById: (id) => get(filmsById, 'film', id),
    programmeById: (id) => get(programmes, 'programme', id),
    person: (id) => get(people, 'person', id),
    media: (id) => get(media, 'image', id),
    section: (id) => get(sections, 'section', id),
    venue: (id) => get(venues, 'venue', id),
    screeningsOf: (film) => screeningsByFilm.get(film.documentId) ?? [],
    comingScreenings: () => screenings.filter((screening) => screening.leavesAt > entries.now),
    alsoPlaying: (film) => alsoPlaying(content, film),
  };
  return content;
};

const byId = <T extends { documentId: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((entry) => [entry.documentId, entry]));

const get = <T>(map: ReadonlyMap<string, T>, what: string, id: string): T => {
  const found = map.get(id);
  if (!found)
    throw new Error(`the store has no ${what} ${id}, though an entry refers to it: run pnpm site build again`);
  return found;
};
