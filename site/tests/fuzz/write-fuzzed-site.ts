// Renders a site of fuzzed content: node tests/fuzz/write-fuzzed-site.ts FOLDER SEED. Beside the site, in FOLDER/site,
// FOLDER/texts.json says which texts its pages have to show.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeTree } from '../write-tree.ts';
import { fuzzedSite } from './fuzzed-site.ts';

const [given = '', seed = ''] = process.argv.slice(2);
const folder = path.resolve(given);
const { entries, texts, cases } = fuzzedSite(Number(seed));
await writeTree(path.join(folder, 'site'), entries);
writeFileSync(path.join(folder, 'texts.json'), JSON.stringify({ texts, cases }));
