import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cmsClient } from '../src/pull/cms-client.ts';
import { pullChanges } from '../src/pull/pull-changes.ts';

/** One pull into `CONTENT_DIR`, of what differs from what is there, for `pnpm bench changes`: prints what it took as JSON. */
const cmsUrl = process.env.CMS_URL ?? '';
const contentDirectory = process.env.CONTENT_DIR ?? '';
const started = performance.now();
const { entries, changed } = await pullChanges({
  ask: cmsClient({ url: cmsUrl, token: process.env.SITE_TOKEN ?? '' }),
  cmsUrl,
  contentDirectory,
  imageDirectory: path.join(contentDirectory, 'images'),
  now: '2026-01-01T00:00:00Z',
  origin: 'https://example.org',
});
const milliseconds = performance.now() - started;
// On a busy machine the clock says little.
const { user, system } = process.cpuUsage();
const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
process.stdout.write(
  JSON.stringify({
    milliseconds,
    processor: (user + system) / 1_000,
    changed,
    films: entries?.films.length,
    megabytes: Number(peak?.[1] ?? 0) / 1024,
  }),
);
