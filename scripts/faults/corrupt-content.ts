import { readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startAlteringLine } from './altered-answers.ts';
import { withAlteredFile, withAlteredRows } from './behind-the-cms.ts';
import { compareTrees, untilTwinned } from './compare-trees.ts';
import { CORRUPT_ANSWERS } from './corrupt-answers.ts';
import { CORRUPT_FILES } from './corrupt-files.ts';
import { CORRUPT_ROWS, type CorruptRow } from './corrupt-rows.ts';
import type { Festival } from './festival.ts';
import { startPublisher } from './publisher.ts';

/**
 * Corrupt content of every kind: nothing of it goes live, the report names the entry, and once it is mended the next
 * publish is a good one. What harms nobody goes live as a text.
 */

export const KINDS: readonly string[] = [
  ...Object.keys(CORRUPT_ROWS),
  ...Object.keys(CORRUPT_FILES),
  ...Object.keys(CORRUPT_ANSWERS),
];

export interface CorruptContent {
  /** @returns what is wrong with what became of it: nothing is wanted */
  corrupt(kind: string): Promise<string[]>;
  stop(): Promise<void>;
}

export const startCorruptContent = async ({ world }: Festival): Promise<CorruptContent> => {
  const line = await startAlteringLine(world.cms.url);
  const publisher = startPublisher(world);
  const publish = (more: Record<string, string> = {}) => publisher.run('publish', { CMS_URL: line.url, ...more });
  const first = await publish();
  if (first.status !== 0) throw new Error(first.output);
  const live = path.join(world.directory, 'site/live');

  const refused = async (named: readonly string[], more: Record<string, string> = {}): Promise<string[]> => {
    const { status, output } = await publish(more);
    return [
      ...(status === 1 ? [] : [`it ended with status ${status}`]),
      ...named.filter((text) => !output.includes(text)).map((text) => `the report doesn’t say ${text}:\n${output}`),
      ...(/\n\s+at /.test(output) ? [`the report is a stack:\n${output}`] : []),
    ];
  };
  const rendered = async ([pathname, text]: readonly [string, string]): Promise<string[]> => {
    const { status, output } = await publish();
    const page = readFileSync(path.join(live, pathname, 'index.html'), 'utf8');
    return [
      ...(status === 0 ? [] : [`it was refused:\n${output}`]),
      ...(page.includes(text) ? [] : [`${pathname} doesn’t show ${text}`]),
    ];
  };
  const withRow = async ({ named, shown, ...row }: CorruptRow): Promise<string[]> =>
    withAlteredRows(world, row, () => (shown ? rendered(shown) : refused(named ?? [])));
  const withFile = async (make: (typeof CORRUPT_FILES)[string]): Promise<string[]> =>
    withAlteredFile(world, make, () =>
      refused(['image "A wall of ', "can't be used"], { CONTENT_DIR: path.join(world.directory, 'empty') }),
    );
  const withAnswer = async ({ alter, named }: (typeof CORRUPT_ANSWERS)[string]): Promise<string[]> => {
    line.alter(alter);
    try {
      return await refused(named, { CONTENT_DIR: path.join(world.directory, 'empty') });
    } finally {
      line.alter(undefined);
    }
  };

  return {
    async corrupt(kind) {
      // A release that has its twins never changes, and the last five stay.
      await untilTwinned(live);
      const before = realpathSync(live);
      rmSync(path.join(world.directory, 'empty'), { recursive: true, force: true });
      const [row, file, answer] = [CORRUPT_ROWS[kind], CORRUPT_FILES[kind], CORRUPT_ANSWERS[kind]];
      const faults: string[] = [];
      if (row) faults.push(...(await withRow(row)));
      if (file) faults.push(...(await withFile(file)));
      if (answer) faults.push(...(await withAnswer(answer)));
      if (!row?.shown && realpathSync(live) !== before) faults.push('another release is live');
      const { status, output } = await publish();
      if (status !== 0) faults.push(`mended, it is refused all the same:\n${output}`);
      await untilTwinned(live);
      faults.push(...compareTrees(before, live).differ.map((name) => `mended, ${name} is another than before`));
      return faults;
    },
    async stop() {
      await publisher.stop();
      line.stop();
    },
  };
};
