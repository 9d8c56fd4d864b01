import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWorld, type World } from './world.ts';

/** A film under embargo is in no file of a built site, by name or by content; once it is over, the next build has it. */

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
/** A word that nobody else has. */
const canary = (what: string): string => `canary ${what}`;

const image = { src: 'canary.png', alternativeText: canary('image'), credit: canary('photographer') };

const file = {
  version: 1,
  site: { name: 'Harbour', timeZone: 'America/Halifax' },
  sections: [{ title: canary('section'), slug: 'canary-section', text: [canary('section text')] }],
  venues: [
    { name: 'Hall', slug: 'hall', timeZone: 'America/Halifax' },
    { name: canary('room'), slug: 'canary-room', timeZone: 'America/Halifax' },
  ],
  people: [{ name: canary('person'), bio: [canary('bio')], portrait: image }],
  films: [
    { title: 'Public', slug: 'public', blurb: 'Everybody may know.', year: 2026, countries: ['CA'] },
    {
      title: canary('film'),
      slug: 'canary-film',
      originalTitle: canary('original'),
      blurb: canary('blurb'),
      synopsis: [canary('synopsis')],
      year: 2026,
      countries: ['CA'],
      section: 'canary-section',
      credits: [{ role: 'director', person: canary('person') }],
      reviews: [{ quote: canary('quote'), critic: canary('critic') }],
      awards: [{ name: canary('award'), body: canary('body'), result: 'won' }],
      still: image,
      publishAt: '2099-01-01T10:00',
    },
  ],
  programmes: [
    {
      title: canary('bill'),
      slug: 'canary-bill',
      kind: 'double-bill',
      blurb: canary('b'),
      films: ['public', 'canary-film'],
    },
  ],
  screenings: [
    { film: 'public', venue: 'hall', localStart: '2026-12-05T18:30' },
    { film: 'canary-film', venue: 'canary-room', localStart: '2026-12-06T18:30', note: canary('note') },
    { programme: 'canary-bill', venue: 'hall', localStart: '2026-12-07T18:30', note: canary('bill note') },
  ],
  redirects: [{ from: '/films/working-title/', to: '/films/canary-film/' }],
};

let world: World;
beforeAll(async () => {
  world = await makeWorld('2026-12-01T12:00:00Z');
  writeFileSync(path.join(world.directory, image.src), Buffer.from(PIXEL, 'base64'));
  const input = path.join(world.directory, 'input.json');
  writeFileSync(input, JSON.stringify(file));
  const imported = await world.content('import', input, '--publish');
  expect(imported.status, imported.output).toBe(0);
}, 120_000);
afterAll(() => world.stop());

/** Files of the site and of its store that say the word, in their names or anywhere inside. */
const found = (): string[] => {
  const all = ['site', 'content'].flatMap((directory) =>
    readdirSync(path.join(world.directory, directory), { recursive: true, withFileTypes: true }),
  );
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (name) => /canary/i.test(path.relative(world.directory, name)) || /canary/i.test(readFileSync(name, 'latin1')),
    );
};

test('no file says anything of it before; its page is there after', { timeout: 120_000 }, async () => {
  expect(await world.build()).toMatchObject({ status: 0 });
  expect(readFileSync(path.join(world.directory, 'site/live/films/public/index.html'), 'utf8')).toContain('Everybody');
  expect(found()).toEqual([]);

  // Its time passes.
  const database = new Database(path.join(world.directory, 'data.db'));
  database.pragma('busy_timeout = 10000');
  database.exec(`UPDATE films SET publish_at = '2020-01-01T10:00' WHERE slug = 'canary-film'`);
  database.close();
  expect(await world.build()).toMatchObject({ status: 0 });
  const page = readFileSync(path.join(world.directory, 'site/live/films/canary-film/index.html'), 'utf8');
  for (const what of ['film', 'blurb', 'synopsis', 'quote', 'award', 'person', 'note', 'image']) {
    expect(page).toContain(canary(what));
  }
});
