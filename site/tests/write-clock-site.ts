// Renders what pages, calendars, feed and open data say of screenings around every change of clocks, in one process,
// whose zone is that of TZ: node tests/write-clock-site.ts FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keptBundle } from '../publish/kept-bundle.ts';
import { renderPages } from '../publish/render-pages.ts';
import { clockEntries } from './clock-entries.ts';

const [folder = ''] = process.argv.slice(2);
process.chdir(path.resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';

const put = (file: string, bytes: Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), bytes);
};
await renderPages({
  ...(await keptBundle(() => {})),
  entries: clockEntries,
  last: undefined,
  others: new Set(),
  put,
  keep: () => false,
});
