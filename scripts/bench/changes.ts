import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { startCms } from '../tests/cms-process.ts';
import { fillDatabase } from './fill-database.ts';

/**
 * `pnpm bench changes`: what it costs at 10,000 films, 30,000 people and 20,000 screenings to ask whether anything
 * changed, and to pull what did. Fails when the first takes 50 ms or more, over HTTP: somebody asks every two seconds.
 */

const MILLISECONDS = 50;
const films = Number(process.argv[2] ?? 10_000);
const size = { films, credits: 12, people: 3 * films, screenings: 2 * films, images: 0 };
const root = path.resolve(import.meta.dirname, '../..');
const secret = 'bench'.repeat(10);
const directory = mkdtempSync(path.join(os.tmpdir(), 'bench-changes-'));
const database = path.join(directory, 'data.db');
const content = path.join(directory, 'content');

interface Pulled {
  milliseconds: number;
  /** Milliseconds of the puller's own, its start included. */
  processor: number;
  changed: boolean;
  films: number;
  megabytes: number;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const pull = (url: string): Promise<Pulled> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'site/bench/changes.ts')], {
      env: { ...process.env, CMS_URL: url, SITE_TOKEN: secret, CONTENT_DIR: content },
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

const askVersion = async (url: string): Promise<number> => {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query: '{ siteVersion }' }),
  });
  const { data } = (await response.json()) as { data?: { siteVersion: string } };
  if (!data) throw new Error(`the CMS answered ${response.status}`);
  return performance.now() - started;
};

/** A save and a publish of one film, past the CMS: it is the pull that is measured. */
const editFilm = (): void => {
  const db = new Database(database);
  db.prepare("UPDATE films SET blurb = 'Edited.', updated_at = updated_at + 1 WHERE id = ?").run(films + 1);
  db.close();
};

try {
  say(`filling a database with ${films} films, ${size.people} people, ${size.screenings} screenings`);
  await (await startCms({ database, secret })).stop();
  fillDatabase(database, size);
  mkdirSync(content);
  const cms = await startCms({ database, secret });
  await askVersion(cms.url);
  const times: number[] = [];
  for (let i = 0; i < 20; i++) times.push(await askVersion(cms.url));
  const version = Math.min(...times);
  say(`version     ${version.toFixed(1)} ms   best of 20, over HTTP (below ${MILLISECONDS})`);

  const report = (name: string, { milliseconds, processor, megabytes }: Pulled, what: string): void =>
    say(
      `${name.padEnd(12)}${(milliseconds / 1000).toFixed(2)} s   ${what}; the puller ${(processor / 1000).toFixed(2)} s of processor, ${megabytes.toFixed(0)} MB`,
    );
  report('first pull', await pull(cms.url), 'everything, into an empty store');
  const idle = await pull(cms.url);
  report('idle', idle, 'nothing new');
  editFilm();
  const edit = await pull(cms.url);
  report('an edit', edit, 'one film');
  await cms.stop();

  const wrong = [
    version >= MILLISECONDS && 'asking for the version takes too long',
    idle.changed && 'a pull of nothing new changed the store',
    !edit.changed && 'an edit went unseen',
    edit.films !== films && `${edit.films} films in the store`,
  ].filter((text) => text !== false);
  for (const text of wrong) say(`FAILED      ${text}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
