import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, read, visibleText } from './browser.ts';
import { fold, type PrintedPage, readPrintedPage } from './printed-page.ts';
import { makeWorld, type World } from './world.ts';

/**
 * A page that a festival printed is imported into an empty CMS, published, pulled and built; then each printed item is
 * looked for in Chromium. Real pages lie in `REAL_INPUT`; the invented twin is the project's own and always tried.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const REAL = path.resolve(ROOT, process.env.REAL_INPUT ?? '../shared/real');
const TWIN = path.join(ROOT, 'cms/tests/fixtures');
const NOW = '2026-12-01T12:00:00Z';

interface ImportedFile {
  films: { slug: string; title: string; reviews?: unknown[] }[];
}
const readImport = (file: string): ImportedFile => JSON.parse(readFileSync(file, 'utf8')) as ImportedFile;

const PRINTED = [
  { name: 'the invented twin', json: path.join(TWIN, 'twin.json'), text: path.join(TWIN, 'twin-page.txt') },
  { name: 'union', json: path.join(REAL, 'union.json'), text: path.join(REAL, 'union-page.txt') },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  if (!existsSync(REAL))
    process.stdout.write(`No real pages at REAL_INPUT (${REAL}): the invented twin is tried alone.\n`);
});
afterAll(() => browser.close());

/** Imports, publishes and builds, as somebody would by hand; each command must end well. */
const publishAndBuild = async (world: World, file: string): Promise<string> => {
  expect(await world.content('import', file, '--publish')).toMatchObject({ status: 0 });
  expect(await world.build()).toMatchObject({ status: 0 });
  return world.serve();
};

/** A role heading may be plural: "Executive Producers". */
const isRole = (heading: string, role: string): boolean => [role, `${role}s`].includes(heading);

/** A list under its heading: each term with its descriptions, in order. */
const creditsOf = (page: Page) =>
  page.evaluate(() => {
    const heading = [...document.querySelectorAll('h2')].find((h2) => h2.textContent?.trim() === 'Credits');
    const terms = heading?.closest('section')?.querySelectorAll('dt') ?? [];
    return [...terms].map((term) => {
      const names: string[] = [];
      for (let next = term.nextElementSibling; next?.tagName === 'DD'; next = next.nextElementSibling) {
        names.push(next.textContent ?? '');
      }
      return { role: term.textContent ?? '', names };
    });
  });

/** What the section under a heading shows, without the heading. */
const under = (page: Page, heading: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('h2, h3')].find(
      (h) => h.textContent?.replace(/\s+/g, ' ').trim() === wanted,
    );
    const section = found?.closest<HTMLElement>('section');
    return section?.innerText.replace(found?.innerText ?? '', '');
  }, heading);

const expectPrinted = async (page: Page, printed: PrintedPage): Promise<void> => {
  const text = fold(await visibleText(page));
  const at = (item: string): number => {
    const position = text.indexOf(item);
    expect(position, `"${item}" on the page`).toBeGreaterThanOrEqual(0);
    return position;
  };

  for (const item of [printed.directors, ...printed.facts, printed.award, printed.ticketWords]) at(item);
  const positions = [...printed.synopsis, ...printed.quotes.map(({ quote }) => quote), printed.award].map(at);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(at(printed.award)).toBeLessThan(text.indexOf('Credits', at(printed.award)));

  // Each quote is followed by its critic and outlet, with nothing but its own closing mark between.
  for (const { quote, attribution } of printed.quotes) {
    const rest = text.slice(at(quote) + quote.length).replace(/^["\s]+/, '');
    expect(rest.slice(0, attribution.length)).toBe(attribution);
  }

  expect(fold((await under(page, printed.offersHeading)) ?? '')).toBe(printed.offers);

  const credits = await creditsOf(page);
  const groups = printed.credits.map(({ role }) => credits.findIndex((group) => isRole(fold(group.role), role)));
  expect(groups, 'roles as headings, in the printed order').toEqual([...groups].sort((a, b) => a - b));
  for (const { role, names } of printed.credits) {
    expect(credits.find((group) => isRole(fold(group.role), role))?.names.map(fold), role).toEqual(names);
  }

  const carousel = fold((await under(page, 'Also Playing')) ?? '');
  const cards = printed.alsoPlaying
    .flatMap(({ title, blurb }) => [title, blurb])
    .map((item) => {
      expect(carousel).toContain(item);
      return carousel.indexOf(item);
    });
  expect(cards, 'the cards in the printed order').toEqual([...cards].sort((a, b) => a - b));
  const last = Math.max(at(printed.award), ...printed.synopsis.map(at));
  expect(text.lastIndexOf('Also Playing')).toBeGreaterThan(last);
};

for (const { name, json, text } of PRINTED.filter((page) => existsSync(page.json))) {
  describe(name, () => {
    let world: World;
    let url: string;
    const imported = readImport(json);
    const film = imported.films[0] as ImportedFile['films'][number];

    beforeAll(async () => {
      world = await makeWorld(NOW);
      url = await publishAndBuild(world, json);
    }, 120_000);
    afterAll(() => world.stop());

    test.each([true, false])('every printed item is on its page, with script: %s', async (script) => {
      const view = { width: 1440, scheme: 'light', script } as const;
      const { page, context, complaints } = await read(browser, `${url}/films/${film.slug}/`, view, NOW);
      await expectPrinted(page, readPrintedPage(readFileSync(text, 'utf8'), film.reviews?.length ?? 0));
      expect(complaints).toEqual([]);
      await context.close();
    });

    test('imported again, nothing changes', async () => {
      const before = await world.content('import', json, '--publish', '--dry-run');
      expect(before.status).toBe(0);
      expect(before.output).not.toMatch(/^[+~] /m);
    });
  });
}

describe.runIf(existsSync(path.join(REAL, 'no-dialogue.json')))('no-dialogue', () => {
  let world: World;
  let url: string;
  beforeAll(async () => {
    world = await makeWorld(NOW);
    url = await publishAndBuild(world, path.join(REAL, 'no-dialogue.json'));
  }, 120_000);
  afterAll(() => world.stop());

  test.each([true, false])('every printed item is on its page, with script: %s', async (script) => {
    const view = { width: 390, scheme: 'dark', script } as const;
    const { page, context } = await read(browser, `${url}/films/monument/`, view, NOW);
    const text = fold(await visibleText(page));
    const file = readFileSync(path.join(REAL, 'no-dialogue.json'), 'utf8');
    const { people } = JSON.parse(file) as { people: { bio: string[] }[] };
    const items = ['Monument', 'Canadian premiere', 'Jeremy Drummond', 'USA', '2025', 'No dialogue', '14 min'];
    for (const item of [...items, ...(people[0]?.bio ?? [])]) expect(text).toContain(fold(item));
    const credits = new Map((await creditsOf(page)).map(({ role, names }) => [fold(role), names.map(fold)]));
    for (const role of ['Director', 'Producer', 'Writer', 'Cinematography', 'Editor']) {
      expect(credits.get(role), role).toEqual(['Jeremy Drummond']);
    }
    expect(credits.get('Original Music')).toEqual(['Robert Donne']);
    await context.close();
  });
});
