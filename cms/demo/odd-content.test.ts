import { importFile } from '@also-playing/shared-types/import-file';
import { wordCount } from '@also-playing/shared-types/rules/texts';
import { describe, expect, it } from 'vitest';
import { harbourLights } from './harbour-lights.ts';

/** What pages have to bear: titles and lists of every size, and a second language. */

const file = importFile.parse(harbourLights('2026-12-05'));

describe('odd content', () => {
  it.each<[string, number, (film: (typeof file.films)[number]) => unknown]>([
    ['a title of 180 characters', 1, ({ title }) => title.length === 180],
    ['no image at all', 1, ({ still, poster, gallery }) => !still && !poster && gallery.length === 0],
    ['one credit', 1, ({ credits }) => credits.length === 1],
    ['120 credits', 1, ({ credits }) => credits.length === 120],
    ['a title from right to left', 1, ({ title }) => /\p{Script=Arabic}/u.test(title)],
    ['an original title from right to left', 2, ({ originalTitle = '' }) => /\p{Script=Arabic}/u.test(originalTitle)],
    ['a title in Chinese characters', 1, ({ title }) => /\p{Script=Han}/u.test(title)],
    ['an original title in Chinese characters', 1, ({ originalTitle = '' }) => /\p{Script=Han}/u.test(originalTitle)],
    ['an original title in Korean', 1, ({ originalTitle = '' }) => /\p{Script=Hangul}/u.test(originalTitle)],
    ['a title that begins with a digit', 1, ({ title }) => /^\d/.test(title)],
    ['a quote of 120 words', 1, ({ reviews }) => reviews.some(({ quote }) => wordCount(quote) === 120)],
  ])('%s', (_, count, is) => expect(file.films.filter(is).length).toBeGreaterThanOrEqual(count));
});

describe('French', () => {
  const isFrench = ({ translations }: { translations: readonly { locale: string }[] }) =>
    translations.some(({ locale }) => locale === 'fr');
  it.each([
    ['a third of the films', file.films, 1 / 3],
    ['a third of the programmes', file.programmes, 1 / 3],
    ['every page', file.pages, 1],
    ['most sections', file.sections, 2 / 3],
    ['most rooms', file.venues, 2 / 3],
  ])('has %s', (_, entries, share) => {
    const french = (entries as { translations: { locale: string }[] }[]).filter(isFrench);
    expect(french.length).toBeGreaterThanOrEqual(entries.length * share);
  });

  it('has the announcement', () => {
    expect(file.site?.translations?.find(({ locale }) => locale === 'fr')?.announcement).toContain('bateau');
  });

  it('has synopses of some', () => {
    const french = file.films.filter(({ translations }) => translations.some(({ synopsis }) => synopsis));
    expect(french.length).toBeGreaterThanOrEqual(4);
  });
});
