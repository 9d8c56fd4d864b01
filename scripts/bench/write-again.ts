import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Pages, feeds, calendars and data; images, fonts and styles are there before. */
const WRITTEN = /\.(html|xml|ics|json)$/;

/**
 * Writes all that a publish renders again, each file with its compressed twin, by as little code as that takes.
 * @returns seconds of processor time, without those for reading them
 */
export const writeAgain = (from: string, to: string): number => {
  const pages = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((file) => WRITTEN.test(file))
    .map((file) => ({ file: path.join(to, file), bytes: readFileSync(path.join(from, file)) }));
  const before = process.cpuUsage();
  for (const { file, bytes } of pages) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
