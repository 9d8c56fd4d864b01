import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Ended, runContent } from './content-command.ts';
import { festivalFile } from './festival-file.ts';

/** What became of one import, of a second of the same file, and of one that was killed twice on its way. */
export interface Imports {
  first: Ended;
  again: Ended;
  /** Content as exported, times of publishing aside. */
  whole: string;
  afterKills: string;
}

const exported = async (directory: string, database: string, to: string): Promise<string> => {
  const { status, stderr } = await runContent(directory, database, ['export', to]);
  if (status !== 0) throw new Error(`the export failed:\n${stderr}`);
  return readFileSync(path.join(directory, to), 'utf8').replace(
    /"(firstPublishedAt|changedAt)": "[^"]*"/g,
    '"$1": null',
  );
};

const completed = (ended: Ended): Ended => {
  if (ended.status !== 0) throw new Error(`the import failed:\n${ended.stderr}`);
  return ended;
};

/**
 * @param directory an empty folder
 * @param kills when the second one is killed, as parts of the whole: 0.3 of the drafts, then 0.6 of what is published
 */
export const importTwice = async (
  directory: string,
  films: number,
  kills: { drafts: number; published: number },
): Promise<Imports> => {
  mkdirSync(path.join(directory, 'public', 'uploads'), { recursive: true });
  writeFileSync(path.join(directory, 'festival.json'), JSON.stringify(festivalFile(films)));
  const args = ['import', 'festival.json', '--publish'];
  const [database, killed] = ['whole.db', 'killed.db'].map((name) => path.join(directory, name)) as [string, string];

  const first = completed(await runContent(directory, database, args));
  const again = completed(await runContent(directory, database, args));
  const rows = (count: number) => ({ table: 'films', rows: Math.max(1, Math.floor(count)) });
  await runContent(directory, killed, args, rows(films * kills.drafts));
  await runContent(directory, killed, args, rows(films + films * kills.published));
  completed(await runContent(directory, killed, args));
  return {
    first,
    again,
    whole: await exported(directory, database, 'whole.json'),
    afterKills: await exported(directory, killed, 'killed.json'),
  };
};
