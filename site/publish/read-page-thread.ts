import { parentPort } from 'node:worker_threads';
import { readSiteFile } from './read-page.ts';

/** The other end of read-apart.ts. */
parentPort?.on('message', ({ number, file, bytes }: { number: number; file: string; bytes: Uint8Array }) =>
  parentPort?.postMessage({ number, reading: readSiteFile(file, bytes) }),
);
