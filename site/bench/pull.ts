import { readFileSync } from 'node:fs';
import { checkContent } from '../src/pull/check-content.ts';
import { cmsClient } from '../src/pull/cms-client.ts';
import { fetchChanges } from '../src/pull/fetch-changes.ts';

/** One pull without its images, for `pnpm bench pull`: prints time and peak memory as JSON. */
const cmsUrl = process.env.CMS_URL ?? '';
const ask = cmsClient({ url: cmsUrl, token: process.env.SITE_TOKEN ?? '' });
const started = performance.now();
const { films } = checkContent(await fetchChanges(ask, undefined, cmsUrl), undefined, cmsUrl);
const milliseconds = performance.now() - started;
const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
process.stdout.write(
  JSON.stringify({
    milliseconds,
    films: films.length,
    credits: films.reduce((sum, film) => sum + film.credits.length, 0),
    megabytes: Number(peak?.[1] ?? 0) / 1024,
  }),
);
