import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleKey } from './bundle-key.ts';
import { KEPT } from './keep-renderer.ts';
import type { Renderer } from './renderer.ts';
import { runAstro } from './run-astro.ts';

// Below the site's own packages: what isn't bundled is found from there.
const HOME = path.resolve(import.meta.dirname, '../node_modules/.kept');
/** Bundles that stay: another process may still read the one before. */
const KEPT_BUNDLES = 3;
const STALE_MS = 600_000;

export interface KeptBundle {
  /** What it was made from; pages of another key are all stale. */
  key: string;
  renderer: Renderer;
  /** A folder with the assets, fonts and `public/` files that belong to its pages. */
  assets: string;
}

/**
 * The renderer of the site as it stands: the one that was kept, or a new one where source, configuration, packages or
 * Node have changed.
 * @param say is told when one has to be made
 * @throws BuildError when Astro can't make it
 */
export const keptBundle = async (say: (line: string) => void): Promise<KeptBundle> => {
  const key = bundleKey();
  const directory = path.join(HOME, key);
  if (!existsSync(directory)) {
    say('bundle  the pages’ code is new or has changed');
    await madeOnce(key);
  }
  const entry = path.join(directory, KEPT.bundle, readFileSync(path.join(directory, KEPT.entry), 'utf8'));
  const { renderer } = (await import(pathToFileURL(entry).href)) as { renderer: Renderer };
  return { key, renderer, assets: path.join(directory, KEPT.assets) };
};

const making = new Map<string, Promise<void>>();
/** Whoever asks while a bundle is being made in this process waits for that one. */
const madeOnce = async (key: string): Promise<void> => {
  const made =
    making.get(key) ?? makeBundle(key, (keepDir, outDir) => runAstro(outDir, { KEEP_DIR: keepDir, KEEP_ONLY: '1' }));
  making.set(key, made);
  try {
    await made;
  } finally {
    making.delete(key);
  }
};

/**
 * Keeps what a run of Astro leaves: whole or not at all.
 * @param run is told where to leave it, and of a folder that is thrown away
 */
const makeBundle = async (key: string, run: (keepDir: string, outDir: string) => Promise<void>): Promise<void> => {
  const part = path.join(HOME, `part-${process.pid}-${key}`);
  mkdirSync(part, { recursive: true });
  try {
    await run(path.join(part, 'kept'), path.join(part, 'out'));
    try {
      renameSync(path.join(part, 'kept'), path.join(HOME, key));
    } catch (error) {
      // Another process was quicker with the same.
      if (!existsSync(path.join(HOME, key))) throw error;
    }
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  removeOld(key);
};

const removeOld = (key: string): void => {
  const others = readdirSync(HOME)
    .filter((name) => name !== key)
    .map((name) => ({ name, made: statSync(path.join(HOME, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  const parts = others.filter(({ name, made }) => name.startsWith('part-') && Date.now() - made > STALE_MS);
  const bundles = others.filter(({ name }) => !name.startsWith('part-')).slice(KEPT_BUNDLES - 1);
  for (const { name } of [...parts, ...bundles]) rmSync(path.join(HOME, name), { recursive: true, force: true });
};
