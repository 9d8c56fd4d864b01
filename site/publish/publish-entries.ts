import path from 'node:path';
import type { Entries } from '../src/store/content.ts';
import { filesIn } from './files-in.ts';
import { lendHand } from './finish-apart.ts';
import type { Clearance } from './hold.ts';
import { keptBundle } from './kept-bundle.ts';
import { type Made, makeRelease } from './make-release.ts';
import { mediaFilesOf } from './media-files.ts';
import { renderedFiles } from './release-record.ts';
import { liveRelease } from './releases.ts';
import { renderPages } from './render-pages.ts';
import { readRendered } from './rendered-file.ts';
import type { Settings } from './settings.ts';

export interface PublishOptions {
  entries: Entries;
  /** Renders every page, whatever is known of the last release, and looks into what it shares with that. */
  full: boolean;
  /** Lets a site with many fewer pages go live. */
  fewer: boolean;
  /** Whether this process makes the twins of many new pages when they are live. */
  twinsLater: boolean;
  /** Of `performance.now()`, when the publish began. */
  began: number;
  /** Unless given, it goes live where nobody rolls back while it is made. */
  clearance?: Clearance;
  say(line: string): void;
}

/**
 * Makes a release of these entries by the kept renderer, in this process, and swaps.
 * @throws BuildError; the live site is then what it was
 */
export const publishEntries = async (settings: Settings, options: PublishOptions): Promise<Made> => {
  const { siteDirectory, contentDirectory } = settings;
  const { entries, full, fewer, twinsLater, began, clearance, say } = options;
  const { key, renderer, assets } = await keptBundle(say);
  const live = liveRelease(siteDirectory);
  const last = full || live === undefined ? undefined : readRendered(renderedFiles(siteDirectory, live), key);
  const media = mediaFilesOf(entries, path.join(contentDirectory, 'images'));
  const others = filesIn(assets);

  return makeRelease({
    siteDirectory,
    origin: entries.origin,
    now: entries.now,
    began,
    fewer,
    full,
    twinsLater,
    ...(clearance && { checkClearance: clearance.check }),
    async fill(tree, check) {
      for (const file of others) {
        const source = path.join(assets, file);
        check.take(file, tree.take(file, source, file.startsWith('_astro/')));
      }
      for (const [file, source] of media) tree.take(file, source, true);
      let pages = 0;
      const from = performance.now();
      const { remember } = await renderPages({
        key,
        renderer,
        entries,
        last,
        others: tree.files,
        put(file, bytes) {
          clearance?.signal.throwIfAborted();
          if (file.endsWith('.html')) pages++;
          check.take(file, tree.put(file, bytes));
          return lendHand();
        },
        keep: (file) => tree.keep(file),
      });
      await lendHand(0);
      say(`pages   ${pages} rendered, the others kept: ${((performance.now() - from) / 1000).toFixed(2)} s`);
      return { remember, count: pages };
    },
  });
};
