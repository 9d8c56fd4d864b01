import { edition2026 } from '@also-playing/shared-types/examples/editions';
import { films, lastFerry } from '@also-playing/shared-types/examples/films';
import { site } from '@also-playing/shared-types/examples/site';
import { expect, test } from 'vitest';
import type { Content } from '../store/content.ts';
import { exampleContent } from '../store/example-content.ts';
import { lineText } from '../ui/text.ts';
import { toReader } from '../words/reader.ts';
import { toFilmPage } from './film-page.ts';

const pageOf = (slug: string, content: Content = exampleContent(), locale = 'en') => {
  const film = content.film(slug);
  if (!film) throw new Error(`no example ${slug}`);
  const { film: props, ...page } = toFilmPage(content, film, toReader(content, locale));
  return { ...page, ...props };
};

test('same content in, same props out', () => {
  expect(pageOf('the-night-shift')).toEqual(pageOf('the-night-shift'));
});

test('the head: title, section with its light, premiere, directors as printed', () => {
  const page = pageOf('the-night-shift');
  expect(page.head).toMatchObject({
    title: { text: 'The Night Shift' },
    section: { title: { text: 'Competition' }, light: 'red' },
    note: 'Canadian premiere',
  });
  expect(lineText(page.directors)).toBe('Inés Aguirre & Tomek Wolny');
  expect(page.originalTitle).toEqual({ text: 'L’Équipe de nuit', lang: 'fr' });
  expect(page.pageTitle).toBe('The Night Shift, Harbour Lights');
});

test('three directors are joined by commas and an ampersand', () => {
  const people = ['ines-aguirre', 'tomasz-wolny', 'ira-blom'];
  const credits = people.map((person) => ({ role: 'director' as const, person }));
  const content = exampleContent({ films: films.map((film) => ({ ...film, credits })) });
  expect(lineText(pageOf('quorum', content).directors)).toBe('Inés Aguirre, Tomasz Wolny & Ira Blom');
});

test('an original title that is the title is not printed twice', () => {
  const content = exampleContent({ films: films.map((film) => ({ ...film, originalTitle: film.title })) });
  expect(pageOf('quorum', content).originalTitle).toBeUndefined();
});

test('a quote has the page’s marks, not the editor’s as well', () => {
  const [first, second] = pageOf('the-night-shift').quotes;
  expect(first?.quote).toBe('A union film with the timing of a heist, and the tenderness of a lullaby.');
  expect(first).toMatchObject({ critic: 'M. Okafor', outlet: 'The Projectionist' });
  expect(second).toMatchObject({ critic: undefined, outlet: 'Filmkurier', translated: 'from the German' });
});

test('an award keeps name and body apart from what else is known', () => {
  expect(pageOf('the-night-shift').awards).toEqual([
    {
      result: 'Won',
      name: 'Special Jury Prize for the Art of Persistence',
      body: 'Ljubljana Festival of New Film',
      detail: 'International Documentary, 2026',
    },
    { result: 'Nominated', name: 'Best Editing', body: 'Polish Film Guild', detail: 'Ira Blom' },
  ]);
});

test('facts of the print: what nobody said is no line, "None" is one', () => {
  const facts = (slug: string) =>
    pageOf(slug).printFacts.map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join('. ')}`);
  expect(facts('the-night-shift')).toEqual([
    'Print: 35mm. A new print, struck for this tour',
    'Print source: Courtesy of Filmoteka Gdynia',
    'Picture and sound: Colour',
    'Genre: Documentary',
    'Rating: 14A, Nova Scotia',
    'Content advisory: Strong language. Flashing light for half a minute, at 58 minutes',
    'Also known as: Nocna zmiana',
  ]);
  expect(facts('without-a-word')).toEqual(['Content advisory: None']);
  expect(facts('quorum')).toEqual([]);
});

test('faces: directors with portrait or biography, then guests, each once, with their days', () => {
  const faces = pageOf('the-night-shift').faces;
  expect(faces?.heading).toBe('The director, and a guest');
  expect(faces?.faces.map(({ name, role, here }) => [name.text, role, here])).toEqual([
    ['Inés Aguirre', 'Director', 'Here 6 and 8 December'],
    ['Assia Benhaddou', 'Of the fourth-floor crew', 'Here 6 December'],
  ]);
});

test('the trailer takes a wide picture for its cover, and the strip doesn’t show that again', () => {
  const strip = pageOf('the-night-shift').trailerAndStills;
  expect(strip?.heading).toBe('Trailer and stills');
  expect(strip?.trailer).toMatchObject({
    label: 'Play the trailer',
    note: 'Loads from vimeo.com when you press it, not before',
    picture: { alt: 'Five women asleep on a night bus' },
  });
  expect(strip?.stills.map(({ alt }) => alt)).toEqual(['A dark office tower with one floor lit']);
});

test('partners, links and who made the pictures', () => {
  expect(pageOf('the-night-shift').partners.map(({ label, names }) => [label, names.map(({ text }) => text)])).toEqual([
    ['Presented with', ['Consulate General of France', 'Cleaners’ Local 2150']],
    ['Elsewhere', ['The film’s own pages']],
    ['Images', ['Brume Films']],
  ]);
});

test('a card has the title, the blurb and what comes next', () => {
  const cards = pageOf('the-night-shift').alsoPlaying;
  expect(cards?.heading.text).toBe('Also Playing');
  expect(cards?.cards[0]).toMatchObject({
    href: '/films/last-ferry-to-brandholm/',
    title: { text: lastFerry.title },
    blurb: { text: lastFerry.blurb },
    when: {
      start: { text: '19:45', at: '2026-12-06T19:45-04:00' },
      day: 'Sun 6 Dec',
      place: 'Rialto 2, on sale from Sunday 6 December, 10:00',
      change: 'Was 19:00',
      until: '2026-12-06T23:45:00Z',
    },
  });
});

test('the site’s own heading replaces "Also Playing", but not where nothing is to come', () => {
  const named = { ...site, carouselHeading: 'Worth the crossing' };
  expect(pageOf('quorum', exampleContent({ site: named })).alsoPlaying?.heading.text).toBe('Worth the crossing');
  const over = exampleContent({ site: named, now: '2027-01-01T00:00:00Z' });
  expect(pageOf('quorum', over).alsoPlaying?.heading.text).toBe('From the Programme');
});

test('the least that can be published is a page without holes', () => {
  const page = pageOf('quorum', exampleContent({ screenings: [] }));
  expect(page).toMatchObject({
    head: { still: undefined, section: undefined, note: undefined },
    directors: [],
    facts: ['Senegal', '2026'],
    synopsis: undefined,
    quotes: [],
    printFacts: [],
    ticket: undefined,
    awards: [],
    credits: [],
    faces: undefined,
    trailerAndStills: undefined,
    partners: [],
    waitBar: undefined,
  });
  expect(page.blurb.text).toContain('Nine village councillors');
});

test('in another language each text falls back by itself and says in what language it is', () => {
  const page = pageOf('the-night-shift', exampleContent(), 'fr');
  expect(page.head.title).toEqual({ text: 'L’Équipe de nuit', lang: undefined });
  expect(page.head.section?.title).toEqual({ text: 'Compétition', lang: undefined, href: '/fr/sections/competition/' });
  expect(page.synopsis?.lang).toBe('en');
  expect(page.faces?.faces[0]?.bio?.lang).toBeUndefined();
  expect(page.faces?.faces[1]?.bio?.lang).toBe('en');
});

test('every example makes a page', () => {
  for (const { slug } of films) expect(pageOf(slug).head.title.text).not.toBe('');
});

test('a film of an archived edition says where it was shown, and has no ticket', () => {
  const archived = { ...edition2026, archived: true };
  const content = exampleContent({ editions: [archived], now: '2027-02-01T12:00:00Z' });
  const page = pageOf('the-night-shift', content);
  expect(lineText(page.shownAt ?? [])).toBe('Shown at Harbour Lights 2026');
  expect(page.ticket).toBeUndefined();
});
