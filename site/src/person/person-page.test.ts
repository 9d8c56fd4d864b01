import { films, quorum } from '@also-playing/shared-types/examples/films';
import { assiaBenhaddou, brumeFilms, inesAguirre, tomaszWolny } from '@also-playing/shared-types/examples/people';
import { screenings, soldOut } from '@also-playing/shared-types/examples/screenings';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { lineText } from '../ui/text.ts';
import { toReader } from '../words/reader.ts';
import { toPersonPage } from './person-page.ts';

const content = exampleContent();
const page = (entry = inesAguirre, from = content) => {
  const { person, ...around } = toPersonPage(from, entry, toReader(from));
  return { ...around, ...person };
};

test('says what somebody did, when they were born, and under which other names', () => {
  expect(page().head.roles).toBe('Director');
  expect(page().head.facts).toEqual(['Born 1978', 'France', 'she/her']);
  expect(page(tomaszWolny).head.roles).toBe('Director, cinematographer');
  expect(page(tomaszWolny).head.facts).toEqual(['Also credited as Tomek Wolny']);
});

test('names the days on which somebody is here', () => {
  expect(page().here?.heading).toBe('Here, 6 to 8 December');
});

test('lists screenings of their films, and none that has played or is for the trade', () => {
  const days = page().here?.days ?? [];
  expect(days.map(({ heading }) => heading)).toEqual([
    'Saturday 5 December',
    'Sunday 6 December',
    'Tuesday 8 December',
    'Wednesday 9 December, 12:00, to Sunday 13 December, 23:59',
    'Thursday 10 December',
  ]);
  expect(days[0]?.screenings[0]?.title).toEqual({ text: 'The Night Shift', href: '/films/the-night-shift/' });
});

test('says once what most of the screenings say of prices', () => {
  const priced = screenings.map((screening) => ({ ...screening, admissionNote: 'Tickets $14' }));
  const here = page(inesAguirre, exampleContent({ screenings: priced })).here;
  expect(here?.admission?.text).toBe('Tickets $14');
  expect(here?.days.flatMap(({ screenings }) => screenings.flatMap(({ admission }) => admission ?? []))).toEqual([]);
});

test('where they are themselves comes before their other films when there is no room for all', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    ...soldOut,
    documentId: `early-${index}`,
    localStart: `2026-12-06T${String(10 + index)}:00`,
    guests: [],
  }));
  const here = page(inesAguirre, exampleContent({ screenings: [...screenings, ...many] })).here;
  const shown = here?.days.flatMap((day) => day.screenings) ?? [];
  expect(shown).toHaveLength(6);
  expect(shown.filter(({ guests }) => guests.some((line) => lineText(line).includes('Inés')))).toHaveLength(2);
  expect(here?.more).toBe('And eight more, with their films');
});

test('who isn’t present has screenings, and is not said to be here', () => {
  expect(page(brumeFilms).here?.heading).toBe('Coming screenings');
});

test('films stand by role, the newest first, with who shared it, and the next time is said once', () => {
  const older = { ...quorum, documentId: 'older', slug: 'older', title: 'Line 9', year: 2021 };
  const credits = [{ role: 'director', person: 'ines-aguirre' } as const];
  const filmography = page(
    tomaszWolny,
    exampleContent({
      films: [...films, { ...older, credits: credits.map((credit) => ({ ...credit, person: 'tomasz-wolny' })) }],
    }),
  ).filmography;
  expect(filmography.map(({ heading }) => heading)).toEqual(['Director', 'Cinematography']);
  const [directed, shot] = filmography;
  expect(directed?.films.map(({ year }) => year)).toEqual(['2026', '2021']);
  expect(directed?.films.map(({ playing }) => playing)).toEqual([true, false]);
  expect(lineText(directed?.films[0]?.detail ?? [])).toBe('with Inés Aguirre, as Tomek Wolny');
  expect(directed?.films[0]?.next?.text).toBe('Tonight 00:15, and three more');
  expect(shot?.films[0]?.next).toBeUndefined();
});

test('an award that somebody received stands on their page', () => {
  const award = { name: 'Brass Lamp', body: 'Tromsø', year: 2026, result: 'won', recipient: 'ines-aguirre' } as const;
  const rewarded = exampleContent({
    films: films.map((film) => ({ ...film, awards: film.slug === 'quorum' ? [award] : [] })),
  });
  const [received] = page(inesAguirre, rewarded).awards;
  expect(received).toMatchObject({ result: 'Won', name: 'Brass Lamp', detail: 'Tromsø, 2026' });
  expect(lineText(received?.film ?? [])).toBe('For Quorum');
});

test('catalogues come before the editor’s own links', () => {
  expect(page().elsewhere.map(({ label }) => label)).toEqual(['Wikidata', 'Her own pages']);
  expect(page().elsewhere[0]?.url).toBe('https://www.wikidata.org/wiki/Q42');
});

test('who speaks at a talk is here, with the talk as what is shown', () => {
  const guest = { person: 'assia-benhaddou', kind: 'speaker', confirmed: true } as const;
  const spoken = exampleContent({
    screenings: [{ ...soldOut, film: undefined, programme: 'the-flooded-cellar', guests: [guest] }],
  });
  const here = page(assiaBenhaddou, spoken).here;
  expect(here?.days[0]?.screenings[0]?.title).toEqual({
    text: 'The Flooded Cellar',
    href: '/programmes/the-flooded-cellar/',
  });
});
