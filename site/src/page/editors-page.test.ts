import { toBlocks } from '@also-playing/shared-types/blocks';
import { tickets } from '@also-playing/shared-types/examples/pages';
import type { Page } from '@also-playing/shared-types/page';
import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { toEditorsPage } from './editors-page.ts';

const access: Page = {
  ...tickets,
  documentId: 'access',
  slug: 'access',
  title: 'Access',
  menuOrder: 2,
  translations: [],
};
const hidden: Page = { ...access, documentId: 'jury', slug: 'jury', title: 'Jury', menuOrder: undefined };

const pageOf = (page: Page, locale = 'en') => {
  const content = exampleContent({
    pages: [tickets, access, hidden].map((one) => (one.slug === page.slug ? page : one)),
  });
  return toEditorsPage(content, page, toReader(content, locale));
};

test('names the other pages of the menu, in the reader’s language and at its address', () => {
  expect(pageOf(access, 'fr').others.pages).toEqual([{ text: 'Billets', lang: undefined, href: '/fr/tickets/' }]);
  expect(pageOf(hidden).others.pages.map(({ text }) => text)).toEqual(['Tickets', 'Access']);
});

test('a text that nobody translated is shown in its own language, and says so', () => {
  const page = pageOf(tickets, 'fr');
  expect(page.title).toEqual({ text: 'Billets', lang: undefined });
  expect(page.body.lang).toBe('en');
});

test('search engines get the editor’s words, else the first paragraph', () => {
  expect(pageOf(tickets)).toMatchObject({
    pageTitle: 'Tickets, Harbour Lights',
    description: 'At the door from an hour before the first film.',
  });
  const heading = { type: 'heading' as const, level: 1, children: [{ type: 'text' as const, text: 'Prices' }] };
  const body = [heading, ...toBlocks(['Fourteen dollars.', 'Nine for some.'])];
  expect(pageOf({ ...tickets, body }).description).toBe('Fourteen dollars.');
  expect(pageOf({ ...tickets, seo: { title: 'How to get in', description: 'Doors.' } })).toMatchObject({
    pageTitle: 'How to get in',
    description: 'Doors.',
  });
});
