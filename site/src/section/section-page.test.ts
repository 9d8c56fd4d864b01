import { afterMidnight } from '@also-playing/shared-types/examples/screenings';
import { competition, sections } from '@also-playing/shared-types/examples/sections';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { toSectionPage } from './section-page.ts';
import { toSectionsPage } from './sections-page.ts';

const pageOf = (content = exampleContent(), locale = 'en') =>
  toSectionPage(content, competition, toReader(content, locale));

test('a section stands in its own light and says what edition it is of', () => {
  const page = pageOf(exampleContent(), 'fr');
  expect(page).toMatchObject({ light: 'red', head: { title: { text: 'Compétition' }, note: 'Harbour Lights 2026' } });
});

test('its works don’t say again in which section they are', () => {
  const { works } = pageOf();
  expect(works.map(({ title }) => title.text)).toContain('The Night Shift');
  expect(works.every(({ section }) => section === undefined)).toBe(true);
});

test('its screenings are those to come, day by day, as part of it', () => {
  const days = pageOf().days;
  expect(days[0]).toMatchObject({ heading: 'Saturday 5 December' });
  expect(days.flatMap(({ shows }) => shows).some(({ label }) => label?.text === 'Opening night')).toBe(false);
});

test('a screening in another section is of that one', () => {
  const shown = exampleContent({ screenings: [{ ...afterMidnight, section: 'salvage' }] });
  expect(pageOf(shown).days).toEqual([]);
  const salvage = sections.find(({ slug }) => slug === 'salvage') ?? competition;
  const page = toSectionPage(shown, salvage, toReader(shown));
  expect(page.days).toHaveLength(1);
  expect(page.works.map(({ title }) => title.text)).toContain('The Night Shift');
});

test('a screening of two of its films is listed once', () => {
  const bill = exampleContent({
    screenings: [{ ...afterMidnight, film: undefined, programme: 'small-hours', section: 'competition' }],
  });
  expect(pageOf(bill).days.flatMap(({ shows }) => shows)).toHaveLength(1);
});

test('the index has sections in their order, with how much they hold', () => {
  const content = exampleContent();
  const { sections: listed } = toSectionsPage(content, toReader(content));
  expect(listed.map(({ title }) => title.text)).toEqual(['Competition', 'Open Water', 'Salvage']);
  expect(listed[0]).toMatchObject({ href: '/sections/competition/', count: expect.stringMatching(/^\d+ films?/) });
});
