import { importFile } from '@also-playing/shared-types/import-file';
import { festivalDay } from '@also-playing/shared-types/local-time';
import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';
import { harbourLights } from './harbour-lights.ts';

/** What the demo festival promises to whoever tries pages on it. */

const TODAY = '2026-12-05';
const calendar = calendarOf(TODAY);
const file = importFile.parse(harbourLights(TODAY));

const lastYear = new Set(
  file.sections.filter(({ edition }) => edition === String(calendar.year - 1)).map(({ slug }) => slug),
);
const isArchived = ({ section }: { section?: string | undefined }) => lastYear.has(section ?? '');
const archived = file.films.filter(isArchived);
const current = file.films.filter((film) => !isArchived(film));
const archivedSlugs = new Set(archived.map(({ slug }) => slug));
const screenings = file.screenings.filter(({ film }) => !archivedSlugs.has(film ?? ''));

const atLeast = (count: number, some: readonly unknown[]) => expect(some.length).toBeGreaterThanOrEqual(count);
type Screening = (typeof screenings)[number];
const which = (is: (screening: Screening) => unknown) => screenings.filter(is);

describe('this year’s edition', () => {
  it('has forty films in six lights', () => {
    expect(current).toHaveLength(40);
    const sections = file.sections.filter((section) => section.edition === String(calendar.year));
    expect(new Set(sections.map(({ accent }) => accent)).size).toBe(6);
    for (const { slug } of sections) {
      atLeast(
        5,
        current.filter(({ section }) => section === slug),
      );
    }
  });

  it('has ninety people, a third of them with a face', () => {
    expect(file.people).toHaveLength(90);
    expect(new Set(file.people.map(({ slug }) => slug)).size).toBe(90);
    atLeast(
      30,
      file.people.filter(({ portrait }) => portrait),
    );
  });

  it('has six rooms in four houses, and all of them play', () => {
    expect(new Set(file.venues.map(({ building, name }) => building ?? name)).size).toBe(4);
    expect(new Set(screenings.flatMap(({ venue }) => venue ?? [])).size).toBe(6);
    expect(file.venues).toHaveLength(6);
  });

  it('has a bill of seven shorts, one with a short, two films, a night of four, a talk and a party', () => {
    const bills = file.programmes.map(({ kind, films }) => `${kind} ${films.length}`);
    expect(bills).toEqual(['shorts 7', 'with-short 2', 'double-bill 2', 'marathon 4', 'talk 0', 'party 0']);
    for (const { slug } of file.programmes) {
      atLeast(
        1,
        which(({ programme }) => programme === slug),
      );
    }
  });

  it('shows every film, in more than ninety screenings on nine days', () => {
    atLeast(
      90,
      which(({ online }) => !online),
    );
    const days = new Set(screenings.map(({ localStart }) => festivalDay(localStart, '05:00')));
    expect(days.size).toBe(9);
    const shown = new Set([...screenings.map(({ film }) => film), ...file.programmes.flatMap(({ films }) => films)]);
    expect(current.filter(({ slug }) => !shown.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });

  it.each<[string, number, (screening: Screening) => unknown]>([
    ['after midnight', 5, ({ localStart }) => localStart.slice(11) < '05:00'],
    ['sold out', 4, ({ ticketStatus }) => ticketStatus === 'sold-out'],
    ['with a rush line', 3, ({ ticketStatus }) => ticketStatus === 'rush'],
    ['free', 5, ({ ticketStatus }) => ticketStatus === 'free'],
    ['not yet on sale', 1, ({ ticketStatus, salesOpenAt }) => ticketStatus === 'not-yet' && salesOpenAt],
    [
      'moved, with a notice and the place before',
      2,
      (one) => one.eventStatus === 'rescheduled' && one.notice && one.previousLocalStart && one.previousVenue,
    ],
    ['cancelled, with a notice', 2, ({ eventStatus, notice }) => eventStatus === 'cancelled' && notice],
    ['postponed, with a notice', 1, ({ eventStatus, notice }) => eventStatus === 'postponed' && notice],
    ['online', 3, ({ online, availability }) => online && availability],
    ['relaxed', 4, ({ relaxed }) => relaxed === 'yes'],
    ['captioned', 12, ({ openCaptions }) => openCaptions === 'yes'],
    ['audio-described', 10, ({ audioDescription }) => audioDescription === 'yes'],
    ['with signs', 3, ({ signLanguage }) => signLanguage === 'yes'],
    ['on film', 6, ({ format }) => format?.startsWith('film-')],
    ['with guests', 30, ({ guests }) => guests.length > 0],
  ])('has screenings %s', (_, count, is) => atLeast(count, which(is)));

  it('says when it was announced that something moved or is off, before the festival is seeded', () => {
    const changed = screenings.filter(({ eventStatus = 'scheduled' }) => eventStatus !== 'scheduled');
    expect(changed.every(({ changedAt = '' }) => changedAt !== '' && changedAt < `${TODAY}T05:00:00Z`)).toBe(true);
  });

  it('has restorations, awards with and without recipient, partners and access offers of its own', () => {
    const awards = current.flatMap((film) => film.awards);
    atLeast(
      5,
      current.filter(({ restoration }) => restoration),
    );
    atLeast(
      5,
      awards.filter(({ recipient }) => recipient),
    );
    atLeast(
      5,
      awards.filter(({ recipient }) => !recipient),
    );
    atLeast(
      4,
      current.filter(({ partners }) => partners.length > 0),
    );
    expect(current.filter(({ accessOffers }) => accessOffers)).toHaveLength(1);
    expect(current.filter(({ advisories }) => advisories.length === 0)).toEqual([]);
  });
});

describe('last year’s edition', () => {
  it('is archived, and has twelve films that were all shown before this one began', () => {
    expect(file.editions.map(({ archived: old }) => old)).toEqual([false, true]);
    expect(archived).toHaveLength(12);
    for (const { slug } of archived) {
      const starts = file.screenings.filter(({ film }) => film === slug).map(({ localStart }) => localStart);
      atLeast(1, starts);
      for (const start of starts) {
        expect(start.slice(0, 10) >= (file.editions[1]?.startsOn ?? '')).toBe(true);
        expect(start.slice(0, 10) <= (file.editions[1]?.endsOn ?? '')).toBe(true);
      }
    }
  });
});
