import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptBundle } from '../publish/kept-bundle.ts';
import { readRecord } from '../publish/release-record.ts';
import { liveRelease, releaseDirectory } from '../publish/releases.ts';
import { siteServer } from '../publish/serve.ts';
import { filesIn, makeContent, siteEntries } from './example-site.ts';

/** A publisher that is killed at random moments, again and again, while somebody reads. */

/** `KILLS=200` for a longer run. */
const KILLS = Number(process.env.KILLS ?? 5);

let directory: string;
let content: string;
let server: ReturnType<typeof siteServer>;
let url: string;
beforeAll(async () => {
  process.env.NODE_ENV = 'production';
  await keptBundle(() => {});
  directory = mkdtempSync(path.join(os.tmpdir(), 'killed-'));
  content = makeContent(siteEntries);
  server = siteServer(directory);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(directory, { recursive: true });
  rmSync(content, { recursive: true });
});

const newsOf = (html: string): number => Number(/News (\d+)/.exec(html)?.[1] ?? Number.NaN);

/** Starts a publisher, and kills it some time after its first release. */
const publishUntilKilled = async (wait: number): Promise<void> => {
  const child = spawn(process.execPath, ['tests/publish-for-ever.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, SITE_DIR: directory, CONTENT_DIR: content, SITE_TOKEN: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await Promise.race([
    new Promise((resolve) => child.stdout.once('data', resolve)),
    ended.then(() => expect.unreachable('the publisher ended by itself')),
  ]);
  await sleep(wait);
  child.kill('SIGKILL');
  await ended;
};

/** Everything that is wrong with the live release, as it lies on the disk. */
const faultsOfLive = (): string[] => {
  const release = liveRelease(directory) ?? 0;
  const files = filesIn(releaseDirectory(directory, release));
  // The page of an address that has moved is a head alone.
  const pages = [...files].filter(([file, bytes]) => file.endsWith('.html') && bytes.includes('<footer'));
  const news = new Set(pages.map(([, bytes]) => newsOf(bytes.toString())));
  const twins = [...files].filter(([file]) => file.endsWith('.br'));
  const record = readRecord(directory, release);
  return [
    ...(news.size === 1 && !news.has(Number.NaN) ? [] : [`pages of ${[...news].join(' and ')} in one release`]),
    ...(files.size - twins.length === record?.files ? [] : [`${files.size - twins.length} of ${record?.files} files`]),
    ...twins
      .filter(([file, bytes]) => !brotliDecompressSync(bytes).equals(files.get(file.slice(0, -3)) ?? Buffer.of()))
      .map(([file]) => `${file} is another than its twin`),
  ];
};

test(`${KILLS} kills: no broken page, no mixed release, and it goes on`, {
  timeout: 120_000 + KILLS * 30_000,
}, async () => {
  await publishUntilKilled(0);
  let reading = true;
  let read = 0;
  let newest = 0;
  const faults: string[] = [];
  const reader = async (): Promise<void> => {
    while (reading) {
      for (const target of ['/', '/films/the-night-shift/']) {
        const response = await fetch(url + target);
        const html = await response.text();
        read++;
        const news = newsOf(html);
        if (response.status !== 200 || !html.includes('</html>') || !(news >= newest)) {
          faults.push(`${target} answered ${response.status}, ${html.length} characters of ${news} after ${newest}`);
        } else newest = news;
      }
    }
  };
  const done = reader();
  const before = newest;
  for (let kill = 0; kill < KILLS; kill++) {
    await publishUntilKilled(Math.random() * 600);
    faults.push(...faultsOfLive());
  }
  reading = false;
  await done;
  expect(faults).toEqual([]);
  expect(newest - before, 'each publisher published').toBeGreaterThanOrEqual(KILLS);
  expect(read).toBeGreaterThan(KILLS * 4);
  expect(readFileSync(path.join(directory, 'live/index.html'), 'utf8')).toContain(`News ${newest}`);
});
