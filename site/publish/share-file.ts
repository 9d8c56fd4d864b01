import { copyFileSync, linkSync, unlinkSync } from 'node:fs';

/** Gives a file a second name, or copies it where the disk can't: another disk, or too many names already. */
export const share = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EXDEV', 'EMLINK', 'EPERM'].includes(code)) throw error;
    copyFileSync(from, to);
  }
};

/** @returns whether there was such a file to share */
export const shareIfThere = (from: string, to: string): boolean => isThere(() => share(from, to));

/** `rmSync` looks first whether it is a folder, which takes three times as long. */
export const removeIfThere = (file: string): boolean => isThere(() => unlinkSync(file));

const isThere = (work: () => void): boolean => {
  try {
    work();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
};
