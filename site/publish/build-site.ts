import { rmSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './files-in.ts';
import { lendHand } from './finish-apart.ts';
import { makeRelease } from './make-release.ts';
import { type Published, type PublishWish, publishSite } from './publish-site.ts';
import { runAstro } from './run-astro.ts';

/** Like a publish, but all of it by `astro build`, as any host would do it: nothing that was kept is used. */
export const buildSite = (wish: PublishWish): Promise<Published> =>
  publishSite({ ...wish, full: true }, async ({ siteDirectory }, entries, { began, fewer = false, clearance }) => {
    const outDir = path.join(siteDirectory, 'astro');
    rmSync(outDir, { recursive: true, force: true });
    return makeRelease({
      siteDirectory,
      full: true,
      origin: entries.origin,
      now: entries.now,
      began,
      fewer,
      checkClearance: clearance.check,
      async fill(tree, check) {
        await runAstro(outDir);
        const files = filesIn(outDir);
        for (const file of files) {
          const source = path.join(outDir, file);
          check.take(file, tree.take(file, source, /^(_astro|media)\//.test(file)));
          await lendHand();
        }
        rmSync(outDir, { recursive: true });
        return { count: files.filter((file) => file.endsWith('.html')).length };
      },
    });
  });
