import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The digest of the code that makes a stored entry from what the CMS gives: the contract and this folder. Entries that
 * other code has stored are read again, so that a changed rule holds for all of them and a new field is in each.
 */
export const contractDigest = (): string => {
  const contract = path.dirname(createRequire(import.meta.url).resolve('@also-playing/shared-types/contract'));
  const hash = createHash('sha256');
  for (const directory of [contract, import.meta.dirname]) {
    const files = globSync('**/*.ts', { cwd: directory, exclude: ['**/*.test.ts', 'examples/**'] });
    for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(path.join(directory, file)));
  }
  return hash.digest('hex').slice(0, 16);
};
