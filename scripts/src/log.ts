import { createWriteStream } from 'node:fs';

/** A log file that may fail: on a full disk the programs still run, and their last lines are kept in memory. */
export const openLog = (path: string): { write(text: string): void } => {
  let broken = false;
  const stream = createWriteStream(path).on('error', () => {
    broken = true;
  });
  return { write: (text) => void (broken || stream.write(text)) };
};
