import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from './problem.ts';

/**
 * Whether an empty CMS gets the demo festival: `DEMO_FESTIVAL`, true if unset.
 * @throws Problem if it is neither true nor false
 */
export const wantsDemo = ({ DEMO_FESTIVAL }: NodeJS.ProcessEnv): boolean => {
  if (!DEMO_FESTIVAL || DEMO_FESTIVAL === 'true') return true;
  if (DEMO_FESTIVAL === 'false') return false;
  throw new Problem('DEMO_FESTIVAL is neither true nor false', {
    what: `expected true or false, got ${DEMO_FESTIVAL}`,
    where: 'DEMO_FESTIVAL, in the environment or in .env',
    remedy: 'write DEMO_FESTIVAL=false for a CMS without the demo festival, or leave it out',
  });
};

/** Which database a seed went into: a file by its path and inode, so that a new file in its place is another one. */
const fileOf = (cms: string, env: NodeJS.ProcessEnv): string | null => {
  if ((env.DATABASE_CLIENT ?? 'sqlite') !== 'sqlite') return null;
  const path = resolve(cms, env.DATABASE_FILENAME ?? '.tmp/data.db');
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${path} ${stats.ino} ${stats.birthtimeMs}` : null;
};

/**
 * Seeds the database unless the marker says that this very file was asked before. The seed itself may be repeated, and
 * leaves alone what isn't empty: the marker saves a boot of the CMS. A database server has no marker and is asked every time.
 * @param cms the folder of the CMS
 * @returns what the seed said if it was run
 */
export const seedOnce = async (
  cms: string,
  env: NodeJS.ProcessEnv,
  marker: string,
  seed: () => Promise<string[]>,
): Promise<string[] | null> => {
  const before = fileOf(cms, env);
  if (before && existsSync(marker) && readFileSync(marker, 'utf8').trim() === before) return null;
  const said = await seed();
  const after = fileOf(cms, env);
  if (after) writeFileSync(marker, `${after}\n`);
  return said;
};
