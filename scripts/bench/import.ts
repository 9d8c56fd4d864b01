import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { importTwice } from './import-twice.ts';

/**
 * `pnpm bench import`: imports and publishes 3,000 films, imports them again, and once more with two kills on the way.
 * Fails when the first takes more than 240 s of processor time or 1,500 MB, the second more than 60 s or changes
 * anything, or when the killed one ends otherwise than the first.
 */

const SECONDS = 240;
const SECONDS_AGAIN = 60;
const MEGABYTES = 1_500;
const films = Number(process.argv[2] ?? 3_000);
const directory = mkdtempSync(path.join(os.tmpdir(), 'bench-import-'));

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  say(`importing ${films} films × 12 credits`);
  const { first, again, whole, afterKills } = await importTwice(directory, films, { drafts: 0.3, published: 0.6 });
  say(
    `import      ${first.seconds.toFixed(0)} s, ${first.megabytes.toFixed(0)} MB   processor time (at most ${SECONDS} s, ${MEGABYTES} MB)`,
  );
  say(`again       ${again.seconds.toFixed(0)} s, ${again.megabytes.toFixed(0)} MB   (at most ${SECONDS_AGAIN} s)`);
  say(`            ${again.stdout.trim().split('\n').at(-1)}`);
  const wrong = [
    first.seconds > SECONDS && 'the import takes too long',
    again.seconds > SECONDS_AGAIN && 'the second import takes too long',
    Math.max(first.megabytes, again.megabytes) > MEGABYTES && 'it needs too much memory',
    !/ 0 new, 0 changed, \d+ unchanged; 0 published/.test(again.stdout) && 'the second import changes something',
    whole !== afterKills && 'an import that was killed and run again ends otherwise',
  ].filter((text) => text !== false);
  for (const text of wrong) say(`FAILED      ${text}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
