import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleEntries } from '../store/example-content.ts';
import { imagePath, imageWidths } from '../store/image-files.ts';
import { shareImages, sharePath } from '../store/share-image.ts';
import { setText } from './set-type.ts';
import { makeShareImages } from './share-images.ts';

let directory: string;
beforeEach(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'share-'));
  mkdirSync(directory, { recursive: true });
  for (const image of exampleEntries.media) {
    for (const width of imageWidths(image)) {
      const file = path.join(directory, path.basename(imagePath(image, width, 'jpg')));
      const height = Math.max(1, Math.round((image.height * width) / image.width));
      await sharp({ create: { width, height, channels: 3, background: '#08f' } })
        .jpeg()
        .toFile(file);
    }
  }
});
afterEach(() => rmSync(directory, { recursive: true }));

test('each film and programme has a picture of the size that services ask for, made once', async () => {
  await makeShareImages(exampleEntries, directory);
  const shares = shareImages(exampleEntries);
  expect(shares.length).toBe(exampleEntries.films.length + exampleEntries.programmes.length);
  for (const image of shares) {
    const { width, height, format } = await sharp(path.join(directory, path.basename(sharePath(image)))).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' });
  }
  const times = () => readdirSync(directory).map((file) => statSync(path.join(directory, file)).mtimeMs);
  const before = times();
  await makeShareImages(exampleEntries, directory);
  expect(times()).toEqual(before);
});

test('one that is empty is drawn again by who compares everything', async () => {
  await makeShareImages(exampleEntries, directory);
  const [share] = shareImages(exampleEntries);
  const file = path.join(directory, path.basename(share ? sharePath(share) : ''));
  const whole = readFileSync(file);
  writeFileSync(file, '');
  await makeShareImages(exampleEntries, directory, true);
  expect(readFileSync(file)).toEqual(whole);
});

test('another title is another file', () => {
  const [film, ...films] = exampleEntries.films;
  if (!film) throw new Error('there is no example');
  const path = (title: string) => {
    const [image] = shareImages({ ...exampleEntries, films: [{ ...film, title }, ...films] });
    return image && sharePath(image);
  };
  expect(path('One')).toBe(path('One'));
  expect(path('One')).not.toBe(path('Two'));
});

test('a title is set as large as its lines allow; one in other letters is left out', () => {
  const box = { width: 1088, lines: 2, largest: 108, smallest: 44 };
  expect(setText('Quorum', box)).toMatchObject({ size: 108, lines: [{}] });
  const long = setText('The Long Way Home by Way of Every Other Harbour', box);
  expect(long?.lines).toHaveLength(2);
  expect(Math.max(...(long?.lines ?? []).map(({ width }) => width * (long?.size ?? 0)))).toBeLessThanOrEqual(1088);
  expect(setText('صبر', box)).toBeUndefined();
});
