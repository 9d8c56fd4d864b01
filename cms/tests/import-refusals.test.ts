import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { importEntries } from '../src/transfer/import-entries.ts';
import { readJson } from '../src/transfer/read/read-json.ts';
import { bootCms, type TestCms } from './boot.ts';
import { everyRow, type Row } from './content-rows.ts';

/** What an import file is refused for, in the words that are printed. Nothing is written then. */

let cms: TestCms;
let strapi: Core.Strapi;
let directory: string;

beforeAll(async () => {
  cms = await bootCms();
  ({ strapi } = cms);
  directory = path.join(cms.directory, 'files');
  mkdirSync(directory);
  for (const slug of ['jo-park', 'jo-park-2']) {
    await strapi.documents('api::person.person').create({ data: { name: 'Jo Park', slug, kind: 'person' } });
  }
  await strapi.documents('api::film.film').create({ data: { title: 'Half Done', slug: 'half-done' } });
});
afterAll(() => cms.stop());
afterEach(() => vi.unstubAllGlobals());

const messageOf = async (run: Promise<unknown>): Promise<string> => {
  const before = await everyRow(strapi);
  const error = await run.then(
    () => new Error('was not refused'),
    (reason: unknown) => reason,
  );
  expect(await everyRow(strapi)).toEqual(before);
  return error instanceof Error ? error.message : String(error);
};

const refusal = (input: unknown, publish = false): Promise<string> =>
  messageOf(importEntries(strapi, input, { directory, file: 'test.json', publish, log: () => undefined }));

const film = (more: Row = {}): Row => ({
  title: 'Low Tide',
  slug: 'low-tide',
  blurb: 'A walk.',
  year: 2026,
  countries: ['CA'],
  ...more,
});
const one = (more: Row): Row => ({ version: 1, films: [film(more)] });

describe('the file itself', () => {
  const read = (name: string, text: string): Promise<string> => {
    const file = path.join(directory, name);
    writeFileSync(file, text);
    return messageOf(readJson(file));
  };

  test('that isn’t there', async () => {
    expect(await messageOf(readJson('/nowhere/x.json'))).toBe(`x.json
  what    there is no file /nowhere/x.json
  remedy  check the path
1 problem. Nothing was written.`);
  });

  test('that is a folder, as an export makes one', async () => {
    expect(await messageOf(readJson(directory))).toBe(`files
  what    ${directory} is a folder
  remedy  name the content.json in it
1 problem. Nothing was written.`);
  });

  test('that isn’t JSON is refused with line and column', async () => {
    expect(await read('comma.json', '{\n  "version": 1\n  "films": []\n}')).toBe(`comma.json
  what    not JSON at line 3, column 3: comma expected
  remedy  correct the file there; an editor that knows JSON marks the place
1 problem. Nothing was written.`);
    expect(await read('cut.json', '{ "version": 1, "films": [')).toContain(
      'not JSON at line 1, column 27: close bracket expected',
    );
    expect(await read('empty.json', '')).toContain('not JSON at line 1, column 1: value expected');
  });

  test('that begins with a byte order mark is read', async () => {
    const file = path.join(directory, 'mark.json');
    writeFileSync(file, '\uFEFF{ "version": 1 }');
    expect(await readJson(file)).toEqual({ version: 1 });
  });
});

test('what doesn’t match the import shape: every problem at once, with place, value and remedy', async () => {
  const input = {
    version: 1,
    films: [film(), film({ slug: 'The Sea', year: '1998a', form: 'featur', runtime: 90, links: 'x' })],
  };
  expect(await refusal(input)).toBe(`test.json films[1].slug
  what    expected lower-case letters, digits and single hyphens, got "The Sea"
  value   "The Sea"
  remedy  write the address like "the-night-shift"
test.json films[1].year
  what    expected a number, got "1998a"
  value   "1998a"
  remedy  enter a number here
test.json films[1].form
  what    expected one of feature, medium, short, series, immersive; got "featur"
  value   "featur"
  remedy  choose one of these values
test.json films[1].links
  what    expected a list, got "x"
  value   "x"
  remedy  enter a list here
test.json films[1]
  what    unknown field runtime
  value   an entry
  remedy  check the spelling against docs/import.md, or remove it
5 problems. Nothing was written.`);
});

test('a section, a film or a venue that nobody knows', async () => {
  const input = {
    ...one({ section: 'open-watr' }),
    screenings: [{ film: 'low-tied', venue: 'hal', localStart: '2026-12-04T18:30' }],
  };
  expect(await refusal(input)).toBe(`test.json films[0].section
  what    there is no section "open-watr", neither in this file nor in the CMS
  value   "open-watr"
  remedy  add it to "sections", or correct the slug
test.json screenings[0].film
  what    there is no film "low-tied", neither in this file nor in the CMS
  value   "low-tied"
  remedy  add it to "films", or correct the slug
test.json screenings[0].venue
  what    there is no venue "hal", neither in this file nor in the CMS
  value   "hal"
  remedy  add it to "venues", or correct the slug
3 problems. Nothing was written.`);
});

test('a name that two people have, and a slug that nobody has', async () => {
  const credits = [
    { role: 'director', person: 'JO  PÁRK' },
    { role: 'writer', person: 'jo-park-2' },
    { role: 'editor', person: 'jo-park-3' },
  ];
  expect(await refusal(one({ credits }))).toBe(`test.json films[0].credits[0].person
  what    2 people are called "JO  PÁRK": jo-park, jo-park-2
  value   "JO  PÁRK"
  remedy  write the slug of the one who is meant
test.json films[0].credits[2].person
  what    nobody has the slug "jo-park-3"
  value   "jo-park-3"
  remedy  add the person to "people", or write the name as it is printed
2 problems. Nothing was written.`);
});

test('the same entry twice', async () => {
  const screening = { film: 'low-tide', venue: 'hall', localStart: '2026-12-04T18:30' };
  const input = {
    version: 1,
    venues: [{ name: 'Hall', slug: 'hall', timeZone: 'America/Halifax' }],
    people: [{ name: 'Ana Ruíz' }, { name: 'Ana Ruiz' }],
    films: [film(), film({ title: 'Again' })],
    screenings: [screening, { ...screening, note: 'again' }],
  };
  expect(await refusal(input)).toBe(`test.json people[1].name
  what    the same person stands at people[0]: ana-ruiz
  value   "Ana Ruiz"
  remedy  remove one, or give two people a slug each
test.json films[1].slug
  what    the same film stands at films[0]: low-tide
  value   "low-tide"
  remedy  remove one of the two
test.json screenings[1].localStart
  what    the same screening stands at screenings[0]: low-tide hall 2026-12-04T18:30
  value   "2026-12-04T18:30"
  remedy  remove one of the two
3 problems. Nothing was written.`);
});

test('what the site would refuse, when it is to be published', async () => {
  const input = {
    ...one({ credits: [{ role: 'other', person: 'Ana Ruíz' }] }),
    screenings: [
      { film: 'low-tide', localStart: '2026-12-04T18:30' },
      { film: 'half-done', online: true, localStart: '2026-12-04T18:30' },
    ],
  };
  expect(await refusal(input, true)).toBe(`test.json films[0].credits[0].roleLabel
  what    the role is "other" and has no label
  value   nothing
  remedy  write what the person did, or choose a role
test.json screenings[0].venue
  what    the screening has no place
  value   nothing
  remedy  choose a venue, or say that it is online
test.json screenings[1].film
  what    the film is a draft, and a screening is public only together with its film
  value   "half-done"
  remedy  add the film to this file, or publish it in the CMS first
3 problems. Nothing was written.`);
});

test('a page where the pages of a language are, whichever of the two comes first', async () => {
  const page = (slug: string, title: string) => ({
    version: 1,
    pages: [{ title, slug, body: ['A text.'] }],
  });
  const publishing = { directory, file: 'test.json', publish: true, log: () => undefined };
  await importEntries(strapi, page('es', 'Español'), publishing);
  expect(await refusal({ version: 1, site: { locales: ['en', 'es', 'fr'] } })).toBe(`test.json site.locales
  what    page “Español” is at /es/, where the pages in this language are
  value   a list of 3
  remedy  write another address in that page and publish it, or take this language out
1 problem. Nothing was written.`);
  expect(
    await refusal({ ...page('fr', 'Français'), site: { locales: ['en', 'fr'] } }, true),
  ).toBe(`test.json pages[0].slug
  what    "fr" is a language of the site
  value   "fr"
  remedy  write another address
1 problem. Nothing was written.`);
});

describe('an image', () => {
  const problemOf = async (src: string): Promise<string> => {
    const message = await refusal(one({ still: { src, alternativeText: 'A still' } }));
    expect(message).toMatch(/^test\.json films\[0\]\.still\.src\n/);
    return [/what {4}(.*)/, /remedy {2}(.*)/].map((line) => line.exec(message)?.[1]).join(' | ');
  };
  const pixels = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#336' } });

  test('that isn’t there, or outside the folder of the file', async () => {
    const outside =
      'the image is not in the folder of the import file | put it beside the file, and write its path from there';
    writeFileSync(path.join(cms.directory, 'secret.jpg'), 'x');
    symlinkSync(path.join(cms.directory, 'secret.jpg'), path.join(directory, 'link.jpg'));
    expect(await problemOf('still.jpg')).toBe('there is no such file | check the path, or add the image');
    expect(await problemOf('../secret.jpg')).toBe(outside);
    expect(await problemOf('/etc/hostname')).toBe(outside);
    expect(await problemOf('link.jpg')).toBe(outside);
  });

  test('that is broken, none, or of a type that may carry script', async () => {
    const file = path.join(directory, 'cut.jpg');
    await pixels(800, 600).jpeg().toFile(file);
    truncateSync(file, 1_500);
    writeFileSync(path.join(directory, 'page.png'), '<html><script>alert(1)</script></html>');
    writeFileSync(
      path.join(directory, 'drawing.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
    expect(await problemOf('cut.jpg')).toBe('the image is broken | export it again from the original');
    expect(await problemOf('page.png')).toBe(
      'the file is not an image that can be read | use JPEG, PNG, WebP, AVIF, GIF or TIFF',
    );
    expect(await problemOf('drawing.svg')).toBe(
      'the image is of the type svg | use JPEG, PNG, WebP, AVIF, GIF or TIFF',
    );
  });

  test('of more than 40 megapixels is refused from its header', async () => {
    await pixels(8_001, 5_000).png().toFile(path.join(directory, 'huge.png'));
    expect(await problemOf('huge.png')).toBe(
      'the image has 41 megapixels, more than 40 | save it smaller, 3,000 pixels wide are enough',
    );
  });

  test('at an address that isn’t https, or doesn’t answer with an image', async () => {
    expect(await problemOf('http://example.org/a.jpg')).toBe(
      'the address of the image does not begin with https:// | write an https address, or save the image beside the file',
    );
    const remedy = 'check the address in a browser, or save the image beside the file';
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
    expect(await problemOf('https://example.org/a.jpg')).toBe(
      `the image can't be fetched: the server answers 404 | ${remedy}`,
    );
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('timeout', 'TimeoutError')));
    expect(await problemOf('https://example.org/a.jpg')).toBe(
      `the image can't be fetched: no answer within 20 seconds | ${remedy}`,
    );
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)) });
    vi.stubGlobal('fetch', async () => new Response(endless));
    expect(await problemOf('https://example.org/a.jpg')).toBe(
      'the image is larger than 40 MB | save it smaller, 3,000 pixels wide are enough',
    );
  });

  test('that is described in two ways', async () => {
    await pixels(20, 10).png().toFile(path.join(directory, 'a.png'));
    const still = { src: 'a.png', alternativeText: 'A still' };
    expect(await refusal(one({ still, poster: { ...still, alternativeText: 'A poster' } }))).toBe(
      `test.json films[0].still.alternativeText
  what    the same image has another alternativeText at films[0].poster
  value   "A still"
  remedy  write the same at both places
1 problem. Nothing was written.`,
    );
  });
});
