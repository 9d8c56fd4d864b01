import { addMinutes } from '@also-playing/shared-types/local-time';
import type { Programme } from '@also-playing/shared-types/programme';
import type { Screening } from '@also-playing/shared-types/screening';
import { addedWorks } from './added-works.ts';
import { alsoPlayingOn } from './also-playing.ts';
import type { Content, Entries } from './content.ts';
import { currentEdition, editionOf, isDayOf, worksOfEdition } from './editions.ts';
import { filmIndex } from './film-index.ts';
import { indexLetters } from './index-letters.ts';
import { latestWorks } from './latest-works.ts';
import { leadFilm } from './lead-film.ts';
import { groupByEach, indexById, indexBySlug } from './lookups.ts';
import { compareText, endOf, isListed, isOff, isStillToCome, type TimedScreening } from './timed-screening.ts';
import { billFinder, timedScreenings } from './timed-screenings.ts';
import { featureOf, filmWork, programmeWork, type Work } from './work.ts';

/**
 * Content in memory.
 * @throws Error when an entry is asked for that isn't there: the pull has checked all references, so it is a defect
 */
export const openContent = (entries: Entries): Content => {
  const films = indexById('film', entries.films);
  const programmes = indexById('programme', entries.programmes);
  const people = indexById('person', entries.people);
  const media = indexById('image', entries.media);
  const sections = indexById('section', entries.sections);
  const venues = indexById('venue', entries.venues);
  const editions = indexById('edition', entries.editions);
  const filmsBySlug = indexBySlug(entries.films);
  const programmesBySlug = indexBySlug(entries.programmes.filter(({ kind }) => kind !== 'with-short'));
  const peopleBySlug = indexBySlug(entries.people);
  const sectionsBySlug = indexBySlug(entries.sections, ({ order }) => order);
  const venuesBySlug = indexBySlug(entries.venues);
  const editionsBySlug = indexBySlug(entries.editions);
  const pagesBySlug = indexBySlug(entries.pages, ({ menuOrder }) => menuOrder);
  const byBuilding = [...venuesBySlug.all].sort((a, b) => compareText(a.building ?? a.name, b.building ?? b.name));
  const latestFirst = [...entries.editions].sort(
    (a, b) => compareText(b.endsOn, a.endsOn) || compareText(a.slug, b.slug),
  );

  const filmsOf = (programme: Programme) => programme.films.map(films.get);
  const billOf = billFinder(entries);
  const shownBy = (screening: Screening): Work => {
    if (screening.film) return filmWork(films.get(screening.film));
    const programme = programmes.get(screening.programme ?? '');
    const feature = programme.kind === 'with-short' ? featureOf(filmsOf(programme)) : undefined;
    return feature ? filmWork(feature) : programmeWork(programme);
  };

  const screenings = timedScreenings(entries);
  const listed = screenings.filter(isListed);
  const edition = currentEdition(latestFirst);
  const current = edition ? listed.filter(({ day }) => isDayOf(edition, day)) : listed;
  const byFilm = groupByEach(screenings, (screening) => billOf(screening).films.map(({ documentId }) => documentId));
  const byProgramme = groupByEach(screenings, ({ programme }) => (programme ? [programme] : []));
  const byVenue = groupByEach(listed, ({ venue }) => (venue ? [venue] : []));
  const bySection = groupByEach(listed, (screening) => {
    const section = screening.section ?? shownBy(screening).entry.section;
    return section === undefined ? [] : [section];
  });
  const byDay = groupByEach(listed, ({ day }) => [day]);
  const byGuest = groupByEach(listed, ({ guests }) => [
    ...new Set(guests.filter(({ confirmed }) => confirmed).map(({ person }) => person)),
  ]);
  const programmesByFilm = groupByEach(entries.programmes, (programme) => programme.films);
  const filmsByPerson = groupByEach(filmsBySlug.all, ({ credits }) => [
    ...new Set(credits.map(({ person }) => person)),
  ]);
  const filmsByRecipient = groupByEach(filmsBySlug.all, ({ awards }) => [
    ...new Set(awards.flatMap(({ recipient }) => recipient ?? [])),
  ]);
  const screeningsOfWork = ({ type, entry }: Work) => (type === 'film' ? byFilm : byProgramme)(entry.documentId);
  const works: Work[] = [...filmsBySlug.all.map(filmWork), ...programmesBySlug.all.map(programmeWork)];
  const worksBySection = groupByEach(works, (work) => {
    const own = screeningsOfWork(work).flatMap(({ section }) => section ?? []);
    return [...new Set([...(work.entry.section ? [work.entry.section] : []), ...own])];
  });

  const days = [...new Set(current.filter(({ venue }) => venue !== undefined).map(({ day }) => day))].sort();
  // Made at the first question.
  let index: ReturnType<typeof filmIndex> | undefined;
  const indexed = () => (index ??= filmIndex(content, works));
  let letters: ReturnType<typeof indexLetters> | undefined;
  const lettered = () => (letters ??= indexLetters(content));
  // Ranked at the first question: a build without a carousel has none.
  let carousel: ReturnType<typeof alsoPlayingOn> | undefined;
  const isCurrent = new Set(current);
  const withCurrent = <T extends { documentId: string }>(
    all: readonly T[],
    by: (id: string) => readonly TimedScreening[],
  ) => all.filter(({ documentId }) => by(documentId).some((screening) => isCurrent.has(screening)));
  const calendars = {
    film: () => withCurrent(filmsBySlug.all, byFilm),
    programme: () => withCurrent(programmesBySlug.all, byProgramme),
    section: () => withCurrent(sectionsBySlug.all, bySection),
    venue: () => withCurrent(byBuilding, byVenue),
  };
  const content: Content = {
    now: () => entries.now,
    origin: () => entries.origin,
    site: () => entries.site,
    films: () => filmsBySlug.all,
    film: filmsBySlug.find,
    filmById: films.get,
    programmes: () => programmesBySlug.all,
    programme: programmesBySlug.find,
    programmeById: programmes.get,
    people: () => peopleBySlug.all,
    personBySlug: peopleBySlug.find,
    person: people.get,
    sections: () => sectionsBySlug.all,
    sectionBySlug: sectionsBySlug.find,
    section: sections.get,
    venues: () => byBuilding,
    venueBySlug: venuesBySlug.find,
    venue: venues.get,
    editions: () => latestFirst,
    editionBySlug: editionsBySlug.find,
    edition: editions.get,
    currentEdition: () => edition,
    pages: () => pagesBySlug.all,
    menuPages: () => pagesBySlug.all.filter(({ menuOrder }) => menuOrder !== undefined),
    indexes: () => ({
      sections: entries.sections.length > 0,
      people: entries.people.length > 0,
      venues: entries.venues.length > 0,
      editions: entries.editions.length > 1,
    }),
    page: pagesBySlug.find,
    redirects: () => entries.redirects,
    media: media.get,
    shownBy,
    screeningsOf: ({ documentId }) => byFilm(documentId),
    screeningsOfWork,
    screeningsAt: ({ documentId }) => byVenue(documentId),
    screeningsIn: ({ documentId }) => bySection(documentId),
    currentScreenings: () => current,
    withCalendar: (type) => calendars[type](),
    screenings: () => screenings,
    movedScreenings: () =>
      screenings.filter(
        ({ previousLocalStart, previousVenue }) => previousLocalStart !== undefined || previousVenue !== undefined,
      ),
    onlineScreenings: () => screenings.filter(({ venue }) => venue === undefined),
    nextInRooms: (count) =>
      first(
        count,
        screenings,
        ({ leavesAt, audience, venue }) => leavesAt > entries.now && audience === 'public' && venue !== undefined,
      ),
    openInRooms: (count) =>
      first(count, screenings, (screening) => screening.venue !== undefined && isStillToCome(screening, entries.now)),
    nextAt: ({ documentId }, count) =>
      first(count, byVenue(documentId), (screening) => isStillToCome(screening, entries.now)),
    onInRooms: (minutes, count) => {
      const horizon = addMinutes(entries.now, minutes);
      return first(
        count,
        screenings,
        (screening) =>
          screening.startsAt < horizon &&
          screening.venue !== undefined &&
          screening.audience === 'public' &&
          !isOff(screening) &&
          endOf(screening) > entries.now,
      );
    },
    days: () => days,
    screeningsOn: byDay,
    changedScreenings: () =>
      listed
        .filter(({ changedAt }) => changedAt !== undefined)
        .sort((a, b) => compareText(b.changedAt ?? '', a.changedAt ?? '') || compareText(a.documentId, b.documentId)),
    programmesOf: ({ documentId }) => programmesByFilm(documentId),
    worksIn: ({ documentId }) => worksBySection(documentId),
    editionOf: (work) => editionOf(work, content),
    worksOfEdition: (edition) => worksOfEdition(edition, works, content),
    indexedWorks: () => indexed().indexedWorks(),
    worksWith: (filter, value) => indexed().worksWith(filter, value),
    filterCounts: () => indexed().filterCounts(),
    filterValuesOf: (work) => indexed().filterValuesOf(work),
    filmLetters: (list, locale) => lettered().filmLetters(list, locale),
    worksUnder: (letter, list, locale) => lettered().worksUnder(letter, list, locale),
    personLetters: (locale) => lettered().personLetters(locale),
    peopleUnder: (letter, locale) => lettered().peopleUnder(letter, locale),
    leadFilm: () => leadFilm(content),
    latestWorks: () => latestWorks(content, works),
    addedWorks: () => addedWorks(content, works),
    currentWorks: () => {
      const shown = new Set(
        current.flatMap((screening) => [
          screening.programme,
          ...billOf(screening).films.map(({ documentId }) => documentId),
        ]),
      );
      return works.filter(({ entry }) => shown.has(entry.documentId));
    },
    creditsOf: ({ documentId }) =>
      filmsByPerson(documentId).flatMap((film) =>
        film.credits.filter(({ person }) => person === documentId).map((credit) => ({ film, credit })),
      ),
    awardsOf: ({ documentId }) =>
      filmsByRecipient(documentId).flatMap((film) =>
        film.awards.filter(({ recipient }) => recipient === documentId).map((award) => ({ film, award })),
      ),
    appearancesOf: ({ documentId }) =>
      byGuest(documentId).flatMap((screening) =>
        screening.guests
          .filter(({ person, confirmed }) => confirmed && person === documentId)
          .map((guest) => ({ screening, guest })),
      ),
    alsoPlaying(page) {
      carousel ??= alsoPlayingOn(content, works);
      return carousel(page);
    },
    part: (_name, _of, _reader, make) => make(),
  };
  return content;
};

/** The first so many that are wanted; the others aren't looked at. */
const first = <T>(count: number, all: readonly T[], isWanted: (one: T) => boolean): T[] => {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === count) break;
    if (isWanted(one)) found.push(one);
  }
  return found;
};
