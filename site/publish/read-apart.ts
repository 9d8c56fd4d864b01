import { Worker } from 'node:worker_threads';
import type { PageReading } from './read-page.ts';

interface Waiting {
  file: string;
  bytes: Uint8Array;
  resolve(reading: PageReading): void;
  reject(error: Error): void;
}

let thread: Worker | undefined;
/** What the thread reads now, in one message: a message for each page would make the two threads wait for each other. */
let reading: readonly Waiting[] = [];
/** What it gets when it has read those. */
let next: Waiting[] = [];

/**
 * Reads a file of the site in a thread of its own, while the next page is rendered: a quarter of a publish.
 * @param bytes they go over to that thread, and are gone here
 */
export const readApart = (file: string, bytes: Uint8Array): Promise<PageReading> =>
  new Promise((resolve, reject) => {
    next.push({ file, bytes, resolve, reject });
    if (reading.length === 0) send();
  });

const send = (): void => {
  thread ??= startThread();
  reading = next;
  next = [];
  // Between publishes it holds nobody up who wants to end.
  if (reading.length === 0) {
    thread.unref();
    return;
  }
  thread.ref();
  const pages = reading.map(({ file, bytes }) => ({ file, bytes }));
  thread.postMessage(pages, [...new Set(pages.flatMap(({ bytes }) => ownBuffer(bytes)))]);
};

/** What can go over without being copied: a small Buffer shares its memory with others. */
const ownBuffer = ({ buffer, byteLength }: Uint8Array): ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? [buffer] : [];

const startThread = (): Worker => {
  const started = new Worker(new URL('./read-page-thread.ts', import.meta.url));
  started.on('message', (readings: PageReading[]) => {
    const read = reading;
    send();
    for (const [index, page] of readings.entries()) read[index]?.resolve(page);
  });
  started.on('error', (error: Error) => {
    for (const { reject } of [...reading, ...next]) reject(error);
    reading = [];
    next = [];
    thread = undefined;
  });
  return started;
};
