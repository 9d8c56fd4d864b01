import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file of a folder, as it is addressed from there, with slashes; none of a folder that isn't there. */
export const filesIn = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    : [];
