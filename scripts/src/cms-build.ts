import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that `strapi build` reads, as globs from the root. */
const INPUTS = ['cms/{src,config}/**/*', 'cms/{package,tsconfig}.json', 'shared-types/src/**/*', 'pnpm-lock.yaml'];
/** What it leaves: the server's entry and the admin's. */
const OUTPUTS = ['cms/dist/config/server.js', 'cms/dist/build/index.html'];

/** A hash of the names and the bytes of everything that goes into the CMS build. */
const digestInputs = (root: string): string => {
  const hash = createHash('sha256');
  const files = globSync(INPUTS, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
};

/**
 * Builds the CMS unless what the last build read is unchanged and what it left is there.
 * @param record where the digest of the last good build is kept
 * @returns whether it was built
 */
export const buildCmsIfChanged = async (
  root: string,
  record: string,
  build: () => Promise<unknown>,
): Promise<boolean> => {
  const digest = digestInputs(root);
  const built = existsSync(record) && readFileSync(record, 'utf8').trim() === digest;
  if (built && OUTPUTS.every((path) => existsSync(join(root, path)))) return false;
  // Forgotten first: a build that is stopped half-way must not pass for a whole one.
  rmSync(record, { force: true });
  await build();
  writeFileSync(record, `${digest}\n`);
  return true;
};
