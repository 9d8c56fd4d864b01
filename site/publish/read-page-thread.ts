import { parentPort } from 'node:worker_threads';
import { readSiteFile } from './read-page.ts';

/** The other end of read-apart.ts. */
parentPort?.on('message', (pages: readonly { file: string; bytes: Uint8Array }[]) =>
  parentPort?.postMessage(pages.map(({ file, bytes }) => readSiteFile(file, bytes))),
);
