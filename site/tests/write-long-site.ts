// Renders a site with more films and people than one page lists: node tests/write-long-site.ts FOLDER
import path from 'node:path';
import { longEntries } from './long-entries.ts';
import { writeTree } from './write-tree.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('say into which folder');
await writeTree(path.resolve(folder), longEntries);
