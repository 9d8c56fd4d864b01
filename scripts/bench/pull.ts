import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { peakMegabytes, startCms } from '../tests/cms-process.ts';
import { addFullAccessToken, fillDatabase } from './fill-database.ts';

/**
 * `pnpm bench pull`: how long the site's pull of 1,000 films takes, beside a stock nested GraphQL query for the same
 * data in the same run. Fails when it is less than 20 times faster, or when CMS or puller need 800 MB or more.
 */

const FACTOR = 20;
const MEGABYTES = 800;
const films = Number(process.argv[2] ?? 1_000);
const size = { films, credits: 12 };
const root = path.resolve(import.meta.dirname, '../..');
const secret = 'bench'.repeat(10);
const directory = mkdtempSync(path.join(os.tmpdir(), 'bench-pull-'));
const database = path.join(directory, 'data.db');

interface Pulled {
  milliseconds: number;
  films: number;
  credits: number;
  megabytes: number;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const runPull = (url: string): Promise<Pulled> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'site/bench/pull.ts')], {
      env: { ...process.env, CMS_URL: url, SITE_TOKEN: secret },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.once('error', reject).once('close', (status) => {
      if (status === 0) resolve(JSON.parse(out) as Pulled);
      else reject(new Error(`the pull ended with status ${status}`));
    });
  });

interface StockAnswer {
  data?: { films: { credits: unknown[] }[] };
  errors?: unknown;
}

const runStock = async (url: string): Promise<Pulled> => {
  const query = readFileSync(path.join(import.meta.dirname, 'stock-films.graphql'), 'utf8');
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}-full` },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(280_000),
  });
  const { data, errors } = (await response.json()) as StockAnswer;
  if (errors || !data) throw new Error(`stock GraphQL: ${JSON.stringify(errors).slice(0, 500)}`);
  return {
    milliseconds: performance.now() - started,
    films: data.films.length,
    credits: data.films.reduce((sum, film) => sum + film.credits.length, 0),
    megabytes: 0,
  };
};

try {
  const settings = { database, secret, stock: true };
  say(`filling a database with ${size.films} films × ${size.credits} credits`);
  await (await startCms(settings)).stop();
  fillDatabase(database, size);
  addFullAccessToken(database, 'bench', `${secret}-full`);

  const cms = await startCms(settings);
  const ours = [await runPull(cms.url), await runPull(cms.url), await runPull(cms.url)].sort(
    (a, b) => a.milliseconds - b.milliseconds,
  )[1] as Pulled;
  const cmsMegabytes = peakMegabytes(cms.pid);
  say(`our pull    ${(ours.milliseconds / 1000).toFixed(2)} s   median of three; everything, parsed`);
  const stock = await runStock(cms.url);
  await cms.stop();

  const ratio = stock.milliseconds / ours.milliseconds;
  say(`stock       ${(stock.milliseconds / 1000).toFixed(2)} s   one nested query for the same films`);
  say(`ratio       ${ratio.toFixed(1)}     (at least ${FACTOR})`);
  say(`CMS         ${cmsMegabytes.toFixed(0)} MB   peak, before the stock query (below ${MEGABYTES})`);
  say(`puller      ${ours.megabytes.toFixed(0)} MB   peak (below ${MEGABYTES})`);

  const expected = size.films * size.credits;
  const wrong = [
    ratio < FACTOR && `the pull is only ${ratio.toFixed(1)} times faster`,
    cmsMegabytes >= MEGABYTES && 'the CMS needs too much memory',
    ours.megabytes >= MEGABYTES && 'the puller needs too much memory',
    (ours.films !== stock.films || ours.credits !== expected || stock.credits !== expected) &&
      `not the same data: ${ours.films} films and ${ours.credits} credits, stock ${stock.films} and ${stock.credits}`,
  ].filter((text) => text !== false);
  for (const text of wrong) say(`FAILED      ${text}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
