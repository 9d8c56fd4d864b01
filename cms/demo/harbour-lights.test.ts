import { type ImportFile, importFile } from '@also-playing/shared-types/import-file';
import { addMinutes, occurrences } from '@also-playing/shared-types/local-time';
import { screeningEnd, screeningStart } from '@also-playing/shared-types/screening-times';
import { describe, expect, it } from 'vitest';
import { demoImages, toJpeg } from './draw.ts';
import { harbourLights } from './harbour-lights.ts';
import { TIME_ZONE } from './site.ts';
import { grain } from './stills/grain.ts';
import { circle, rect } from './stills/svg.ts';

type Screening = ImportFile['screenings'][number];

/** When a room is taken, in UTC. */
const occupied = (file: ImportFile, screening: Screening): { from: string; until: string } => {
  const programme = file.programmes.find(({ slug }) => slug === screening.programme);
  const shown = programme?.films ?? [screening.film];
  const films = shown.flatMap((slug) => file.films.find((film) => film.slug === slug) ?? []);
  const from = screeningStart(screening, TIME_ZONE);
  return { from, until: screeningEnd(screening, { ...programme, films }, TIME_ZONE) ?? from };
};

const images = (file: ImportFile) => [
  ...file.people.map(({ portrait }) => portrait),
  ...file.sections.map(({ image }) => image),
  ...file.films.flatMap(({ still, poster, gallery }) => [still, poster, ...gallery]),
  ...file.programmes.map(({ still }) => still),
  ...(file.site?.partners ?? []).map(({ logo }) => logo),
];

const localTimes = ({ localStart, localEnd, previousLocalStart, availability }: Screening) =>
  [localStart, localEnd, previousLocalStart, availability?.from, availability?.until].filter(
    (time) => time !== undefined,
  );

describe.each([
  ['an ordinary winter day', '2026-12-05'],
  ['clocks go forward in Halifax', '2026-03-08'],
  ['clocks go back in Halifax', '2026-11-01'],
  ['the 29th of February', '2028-02-29'],
  ['the last day of a year', '2026-12-31'],
])('the festival seeded on %s', (_, today) => {
  const file = importFile.parse(harbourLights(today));

  it('refers only to entries that it contains', () => {
    const slugs = (entries: readonly { slug?: string | undefined }[]) => entries.map(({ slug }) => slug);
    const [films, venues, programmes] = [slugs(file.films), slugs(file.venues), slugs(file.programmes)];
    const sections = slugs(file.sections);
    const named = [
      ...file.people.map(({ name }) => name),
      ...file.films.flatMap((film) => film.credits.map(({ person }) => person)),
    ];
    for (const { edition } of file.sections) expect(slugs(file.editions)).toContain(edition);
    for (const film of file.films) {
      expect(sections).toContain(film.section);
      for (const { recipient } of film.awards) if (recipient) expect(named).toContain(recipient);
    }
    for (const programme of file.programmes) {
      expect(sections).toContain(programme.section);
      for (const film of programme.films) expect(films).toContain(film);
    }
    for (const { walks } of file.venues) for (const { venue } of walks) expect(venues).toContain(venue);
    for (const screening of file.screenings) {
      expect([...films, ...programmes]).toContain(screening.film ?? screening.programme);
      if (!screening.online) expect(venues).toContain(screening.venue);
      if (screening.previousVenue) expect(venues).toContain(screening.previousVenue);
      if (screening.section) expect(sections).toContain(screening.section);
      for (const { person } of screening.guests) expect(named).toContain(person);
    }
  });

  it('leaves ten minutes between two screenings in one room', () => {
    for (const { slug } of file.venues) {
      const times = file.screenings
        .filter(({ venue }) => venue === slug)
        .map((screening) => occupied(file, screening))
        .sort((one, other) => one.from.localeCompare(other.from));
      times.slice(1).forEach(({ from }, index) => {
        expect(from >= addMinutes(times[index]?.until ?? from, 10), `${slug} at ${from}`).toBe(true);
      });
    }
  });

  it('names only times that happen once in the zone', () => {
    for (const time of file.screenings.flatMap(localTimes)) expect(occurrences(time, TIME_ZONE), time).toBe(1);
  });

  it('has played, can be seen, and is to come, from the first minute of today to the last', () => {
    const starts = file.screenings.filter(({ online }) => !online).map(({ localStart }) => localStart);
    expect(starts.some((start) => start < `${today}T00:00`)).toBe(true);
    expect(starts.some((start) => start > `${today}T23:59`)).toBe(true);
    const online = file.screenings.map(({ availability }) => availability).filter((period) => period !== undefined);
    expect(online.some(({ from, until }) => from < `${today}T00:00` && until > `${today}T23:59`)).toBe(true);
  });

  it('names only images that are drawn, and draws none for nobody', () => {
    const used = images(file).flatMap((image) => (image ? [image.src] : []));
    expect([...used].sort()).toEqual([...demoImages].sort());
  });
});

describe('the texts', () => {
  const source = JSON.stringify(harbourLights('2026-12-05'));

  it('have typographic apostrophes and quotes', () => {
    expect(source).not.toMatch(/\p{L}'|'\p{L}|\\"/u);
  });

  it('sell tickets only at an address that can never be a real one', () => {
    for (const [, host] of source.matchAll(/https:\/\/([^/"]+)/g)) expect(host).toMatch(/(^|\.)example\.org$/);
  });

  it('refuse a day that does not exist', () => {
    expect(() => harbourLights('2027-02-29')).toThrow(RangeError);
  });
});

describe('the drawings', () => {
  it('have the same bytes every time', async () => {
    const drawing = {
      width: 500,
      height: 500,
      svg: () => rect(0, 0, 500, 500, '#10343d') + circle(300, 200, 120, '#f3d79b'),
    };
    const draw = async () => toJpeg(drawing, await grain(1));
    expect((await draw()).equals(await draw())).toBe(true);
  });
});
