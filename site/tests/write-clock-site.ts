// Renders what pages, calendars, feed and open data say of screenings around every change of clocks, in one process,
// whose zone is that of TZ: node tests/write-clock-site.ts FOLDER
import path from 'node:path';
import { clockEntries } from './clock-entries.ts';
import { writeTree } from './write-tree.ts';

const [folder = ''] = process.argv.slice(2);
await writeTree(path.resolve(folder), clockEntries);
