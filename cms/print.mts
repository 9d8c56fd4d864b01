import { once } from 'node:events';

/** Whoever stops reading (`| head`) stops no import. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Prints a text, and resolves when there is room for the next: what nobody has read yet lies in memory. */
export const print = async (text: string): Promise<void> => {
  console.log(text);
  if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain').catch(() => undefined);
};

/** Ends the process when all has been read: a pipe takes 64 KB at once, and an exit loses what still waits. */
export const exit = async (status = process.exitCode): Promise<never> => {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
  process.exit(status);
};
