import { copyFileSync, linkSync } from 'node:fs';

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
