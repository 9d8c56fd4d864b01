import { readFileSync } from 'node:fs';
import path from 'node:path';
import { publishEntries } from '../publish/publish-entries.ts';
import { whileAlone } from '../publish/publish-lock.ts';
import { emptyTrash, liveDirectory, liveRelease, retireOldReleases } from '../publish/releases.ts';
import { readSettings } from '../publish/settings.ts';
import { readStore } from '../src/store/store.ts';

/** A publisher with an edit to publish at every moment, until it is killed. Each release says its number on every page. */

process.env.NODE_ENV = 'production';
const settings = readSettings(process.env);
const { siteDirectory } = settings;
const stored = readStore(settings.contentDirectory);

const lastNews = (): number => {
  if (liveRelease(siteDirectory) === undefined) return 0;
  return Number(/News (\d+)/.exec(readFileSync(path.join(liveDirectory(siteDirectory), 'index.html'), 'utf8'))?.[1]);
};

for (;;) {
  await whileAlone(
    siteDirectory,
    () => {},
    async () => {
      const news = lastNews() + 1;
      const entries = { ...stored, site: { ...stored.site, footer: `News ${news}` } };
      await publishEntries(settings, {
        entries,
        full: false,
        fewer: false,
        twinsLater: false,
        began: performance.now(),
        say: () => {},
      });
      process.stdout.write(`${news}\n`);
    },
  );
  retireOldReleases(siteDirectory);
  await emptyTrash(siteDirectory);
}
