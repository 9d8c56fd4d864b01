import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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
