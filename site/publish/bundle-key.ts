import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileDigest } from './file-digest.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What pages are made from, beside the packages that the lockfile names. */
const SOURCES = [
  'site/src',
  'site/public',
  'site/publish',
  'site/astro.config.ts',
  'site/package.json',
  'site/tsconfig.json',
  'shared-types/src',
  'shared-types/package.json',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
];
/** Where the output goes is no part of it. */
const PLACES = ['OUT_DIR', 'KEEP_DIR', 'KEEP_ONLY'];

/**
 * The key of the bundle of the site as it stands: source, configuration, lockfile, Node, Astro, the environment that the
 * configuration reads, and the path of the checkout, which is part of an island's name. Of equal keys the bundles are
 * interchangeable.
 */
export const bundleKey = (env: NodeJS.ProcessEnv = process.env, root = ROOT): string => {
  const hash = createHash('sha256');
  const add = (name: string, value: string): void => {
    hash.update(`${name}\0${value.length}\0`).update(value);
  };
  const astro = createRequire(import.meta.url)('astro/package.json') as { version: string };
  add('machine', JSON.stringify([root, process.version, process.platform, process.arch, astro.version, env.NODE_ENV]));
  for (const file of SOURCES.flatMap((place) => filesOf(root, place))) {
    add(file, fileDigest(path.join(root, file)));
    if (file === 'site/astro.config.ts') {
      const text = readFileSync(path.join(root, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/\bprocess\.env\.(\w+)/g)) {
        if (!PLACES.includes(name)) add(name, env[name] ?? '');
      }
    }
  }
  for (const name of Object.keys(env).filter((name) => name.startsWith('PUBLIC_'))) add(name, env[name] ?? '');
  return hash.digest('hex').slice(0, 20);
};

/** Files of a place of the repository, in one order on every machine; tests make no page. */
const filesOf = (root: string, place: string): string[] => {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (path.extname(place)) return [place];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
};
