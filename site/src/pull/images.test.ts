import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Media } from '@also-playing/shared-types/media';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeImages } from './images.ts';
import { PassingPullError } from './pull-error.ts';

let server: Server;
let url: string;
let asked: string[] = [];
let directory: string;
const files = new Map<string, Buffer>();

/** A megabyte, again and again. */
function* endless(): Generator<Buffer> {
  for (;;) {
    megabytes++;
    yield Buffer.alloc(1_000_000);
  }
}
let megabytes = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const file = files.get(request.url ?? '');
    if (request.url === '/endless.jpg') Readable.from(endless()).pipe(response);
    else if (request.url === '/busy.jpg') response.writeHead(503).end();
    else if (request.url === '/lost.jpg') response.destroy();
    else if (file) response.end(file);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const solid = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#b93418' } });
  files.set('/still.jpg', await solid(800, 450).jpeg().toBuffer());
  files.set('/turned.jpg', await solid(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer());
  files.set('/line.jpg', await solid(16_000, 1).jpeg().toBuffer());
  files.set('/broken.jpg', Buffer.from('this is no image'));
  files.set('/cut.jpg', (files.get('/still.jpg') as Buffer).subarray(0, 900));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  asked = [];
  directory = mkdtempSync(path.join(os.tmpdir(), 'images-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const media = (name: string): Media => ({
  documentId: name,
  url: `/${name}`,
  mime: 'image/jpeg',
  alternativeText: `The file ${name}`,
  credit: undefined,
  width: 1,
  height: 1,
  focalPoint: { x: 50, y: 50 },
});
const make = (...names: string[]) =>
  makeImages(names.map(media), new Map(names.map((name) => [name, '1:1'])), url, directory);

test('an image becomes AVIF and JPEG in widths up to its own', async () => {
  const [still] = await make('still.jpg');
  expect(still).toMatchObject({ width: 800, height: 450, digest: expect.stringMatching(/^[0-9a-f]{16}$/) });
  const made = readdirSync(directory).filter((file) => file !== 'index.json');
  const expected = [360, 540, 720, 800].flatMap((width) => [
    `${still?.digest}-${width}.avif`,
    `${still?.digest}-${width}.jpg`,
  ]);
  expect(made.sort()).toEqual(expected.sort());
});

test('it is encoded once: a second pull asks for nothing', async () => {
  await make('still.jpg');
  asked = [];
  await make('still.jpg');
  expect(asked).toEqual([]);
});

test('a file that went missing is made again', async () => {
  const [still] = await make('still.jpg');
  rmSync(path.join(directory, `${still?.digest}-360.avif`));
  await make('still.jpg');
  expect(readdirSync(directory)).toContain(`${still?.digest}-360.avif`);
});

test('a file that is empty is made again by who compares everything', async () => {
  const [still] = await make('still.jpg');
  const file = path.join(directory, `${still?.digest}-360.avif`);
  const whole = readFileSync(file);
  writeFileSync(file, '');
  await makeImages([media('still.jpg')], new Map([['still.jpg', '1:1']]), url, directory, true);
  expect(readFileSync(file)).toEqual(whole);
});

test('an image that a camera turned stands upright', async () => {
  expect((await make('turned.jpg'))[0]).toMatchObject({ width: 200, height: 400 });
});

test('every image that is missing or broken is in one report', async () => {
  const error = await make('still.jpg', 'gone.jpg', 'broken.jpg', 'cut.jpg').catch((caught: Error) => caught);
  const report = (error as Error).message;
  expect(report).toContain(`image "The file gone.jpg" can't be used\n  what    /gone.jpg: the CMS answered 404`);
  expect(report).toContain('image "The file broken.jpg"');
  expect(report).toContain('image "The file cut.jpg"');
  expect(report).toContain('3 of 4 images failed; the site stays as it is.');
});

test('an image that pictures for links can’t be cut from is refused, whatever the CMS says of it', async () => {
  await expect(make('line.jpg')).rejects.toMatchObject({
    failures: [{ what: expect.stringContaining('100 times as long'), entries: [{ documentId: 'line.jpg' }] }],
  });
});

test('one that the CMS can’t give just now is no fault of its entry', async () => {
  const error = await make('still.jpg', 'busy.jpg', 'lost.jpg').catch((caught: Error) => caught);
  expect(error).toBeInstanceOf(PassingPullError);
  const { message, failures } = error as PassingPullError;
  expect(message).toContain('/busy.jpg: the CMS answered 503');
  expect(message).toContain('2 of 3 images failed');
  expect(failures.flatMap(({ entries = [] }) => entries)).toEqual([]);
});

test('a file without end is read no further than it may be long', async () => {
  const error = await make('endless.jpg').catch((caught: Error) => caught);
  expect((error as Error).message).toContain('/endless.jpg: the file is larger than 60 MB');
  expect(megabytes).toBeLessThan(80);
});

test('an index that was torn is made anew', async () => {
  await make('still.jpg');
  writeFileSync(path.join(directory, 'index.json'), '{"sti');
  await make('still.jpg');
  expect(JSON.parse(readFileSync(path.join(directory, 'index.json'), 'utf8'))).toHaveProperty(['still.jpg']);
});
