import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Admin, type Answer, signIn } from './admin.ts';
import { bootCms, type TestCms } from './boot.ts';

/** What would stop the site at the next publish is refused when somebody uploads it. */

let cms: TestCms;
let admin: Admin;
beforeAll(async () => {
  cms = await bootCms();
  admin = await signIn(cms);
});
afterAll(() => cms?.stop());

const square = (side: number): Promise<Buffer> => image(side, side);
const image = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#123' } })
    .jpeg()
    .toBuffer();

const send = (path: string, bytes: Buffer): Promise<Answer> => {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'scan.jpg');
  form.append('fileInfo', JSON.stringify({ name: 'scan.jpg', alternativeText: 'A square' }));
  return admin.request('POST', path, form);
};

test('an image of more pixels than the site takes, and a broken one, are refused with what to do', async () => {
  const large = await send('/upload', await square(6_400));
  expect([large.status, large.body.error?.message]).toEqual([
    400,
    '“scan.jpg”: The image has 41 megapixels, more than 40: save it smaller, 3,000 pixels wide are enough',
  ]);
  const long = await send('/upload', await image(1_000, 17_000));
  expect([long.status, long.body.error?.message]).toEqual([
    400,
    '“scan.jpg”: The image is 17000 pixels long on one side, more than 16384: save it smaller, 3,000 pixels wide are enough',
  ]);
  expect((await send('/upload', await image(16_000, 1))).status).toBe(400);
  const broken = await send('/upload', (await square(900)).subarray(0, 2_000));
  expect([broken.status, broken.body.error?.message]).toEqual([
    400,
    '“scan.jpg”: The image is broken: export it again from the original',
  ]);
  expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(0);
});

test('nor do they come in place of a good one', async () => {
  const { status, body } = await send('/upload', await square(40));
  expect(status).toBe(201);
  expect((await send(`/upload?id=${body[0].id}`, await square(6_400))).status).toBe(400);
  expect((await send(`/upload/files/${body[0].id}/replace`, await square(6_400))).status).toBe(400);
  expect((await send(`/upload?id=${body[0].id}`, await square(50))).status).toBe(200);
});
