import { Worker } from 'node:worker_threads';
import type { PageReading } from './read-page.ts';

interface Waiting {
  resolve(reading: PageReading): void;
  reject(error: Error): void;
}

let thread: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/**
 * Reads a file of the site in a thread of its own, while the next page is rendered: a quarter of a publish.
 * @param bytes they go over to that thread, and are gone here
 */
export const readApart = (file: string, bytes: Uint8Array): Promise<PageReading> => {
  thread ??= startThread();
  const number = ++last;
  // Between publishes it holds nobody up who wants to end.
  thread.ref();
  const isWhole = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
  thread.postMessage({ number, file, bytes }, isWhole ? [bytes.buffer as ArrayBuffer] : []);
  return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
};

const startThread = (): Worker => {
  const started = new Worker(new URL('./read-page-thread.ts', import.meta.url));
  started.on('message', ({ number, reading }: { number: number; reading: PageReading }) => {
    waiting.get(number)?.resolve(reading);
    waiting.delete(number);
    if (waiting.size === 0) started.unref();
  });
  started.on('error', (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    thread = undefined;
  });
  return started;
};
