import { linkSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pruneImages } from './prune-images.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'images-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const DAY = 86_400;

test('an image goes that is old and that nobody has: not a new one, one of the live site, one of a release, nor the index', () => {
  const image = (name: string, days: number): string => {
    const file = path.join(directory, name);
    writeFileSync(file, name);
    const at = Date.now() / 1_000 - days * DAY;
    utimesSync(file, at, at);
    return file;
  };
  image('old-360.jpg', 31);
  image('half.part', 31);
  image('new-360.jpg', 29);
  image('live-360.jpg', 31);
  image('index.json', 31);
  const release = mkdtempSync(path.join(os.tmpdir(), 'release-'));
  linkSync(image('kept-360.jpg', 31), path.join(release, 'kept-360.jpg'));

  pruneImages(directory, new Set(['media/live-360.jpg', 'index.html']));
  expect(readdirSync(directory).sort()).toEqual(['index.json', 'kept-360.jpg', 'live-360.jpg', 'new-360.jpg']);
  rmSync(release, { recursive: true });
  pruneImages(directory, new Set(['media/live-360.jpg']));
  expect(readdirSync(directory)).not.toContain('kept-360.jpg');
});
