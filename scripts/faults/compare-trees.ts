import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Paths of all files of a folder, by name; the folder itself may be a link. */
const filesIn = (directory: string): Map<string, string> =>
  new Map(
    readdirSync(`${directory}/`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(directory, file), file]),
  );

/** Which files of two sites differ by a byte, or are in one of them only. */
export const compareTrees = (one: string, other: string): { files: number; differ: string[] } => {
  const [a, b] = [filesIn(one), filesIn(other)];
  const all = [...new Set([...a.keys(), ...b.keys()])].sort();
  const differ = all.filter((file) => {
    const [left, right] = [a.get(file), b.get(file)];
    return !left || !right || !readFileSync(left).equals(readFileSync(right));
  });
  return { files: all.length, differ };
};

/** What gets a compressed twin beside it. */
const TEXT = /\.(html|css|js|mjs|svg|json|webmanifest|xml|ics|txt|csv)$/;
const LEAST_BYTES = 1_000;
const LONGEST_MS = 20_000;

/** Until each text of a live site has its twin, which those of many new pages get after the swap; or so long. */
export const untilTwinned = async (directory: string): Promise<void> => {
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await sleep(20)) {
    const files = filesIn(directory);
    const bare = [...files].some(
      ([name, file]) => TEXT.test(name) && !files.has(`${name}.br`) && statSync(file).size >= LEAST_BYTES,
    );
    if (!bare) return;
  }
};
