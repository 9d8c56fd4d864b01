import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Which database a seed went into: a file by its path and inode, so that a new file in its place is another one. */
const fileOf = (cms: string, env: NodeJS.ProcessEnv): string | null => {
  if ((env.DATABASE_CLIENT ?? 'sqlite') !== 'sqlite') return null;
  const path = resolve(cms, env.DATABASE_FILENAME ?? '.tmp/data.db');
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${path} ${stats.ino} ${stats.birthtimeMs}` : null;
};

/**
 * Seeds the database unless the marker says that this very file was seeded. The seed itself may be repeated: the marker
 * saves a boot of the CMS. A database server has no marker and is asked every time.
 * @param cms the folder of the CMS
 * @returns whether the seed was run
 */
export const seedOnce = async (
  cms: string,
  env: NodeJS.ProcessEnv,
  marker: string,
  seed: () => Promise<void>,
): Promise<boolean> => {
  const before = fileOf(cms, env);
  if (before && existsSync(marker) && readFileSync(marker, 'utf8').trim() === before) return false;
  await seed();
  const after = fileOf(cms, env);
  if (after) writeFileSync(marker, `${after}\n`);
  return true;
};
