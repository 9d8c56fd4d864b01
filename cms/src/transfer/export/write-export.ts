import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Export } from './export-content.ts';

/**
 * Writes an export: images first, then the text, each under another name until it is whole.
 * @param file where the text goes; images go into folders beside it
 */
export const writeExport = async ({ text, images }: Export, file: string): Promise<void> => {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  for (const [src, from] of images) {
    const to = path.join(folder, src);
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(from, `${to}.part`);
    await rename(`${to}.part`, to);
  }
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
};
