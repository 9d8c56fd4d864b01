import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FileWork } from './finish-file.ts';
import type { Finished } from './finish-thread.ts';
import type { PageReading } from './read-page.ts';

interface Waiting {
  work: FileWork;
  resolve(reading: PageReading): void;
  reject(error: Error): void;
}

/** Files that wait in memory while the thread has as many; who makes more waits with them. */
const MOST_WAITING = 100;

/** Between two turns of the event loop. Each wakes the other thread, which costs more than a small page. */
const TURN_MS = 10;

/** Of `performance.now()`, when this thread last had such a turn. */
let heard = 0;
let thread: Worker | undefined;
/** What the thread has now, in one message: a message for each file would make the two threads wait for each other. */
let begun: readonly Waiting[] = [];
/** What it gets when it has done those. */
let next: Waiting[] = [];
const tellRoom: (() => void)[] = [];

/**
 * Writes, compresses and reads a file of the site in a thread of its own, while the next page is rendered: half of a
 * publish. One that can't be written rejects with the file system's error.
 * @param work its bytes go over to that thread, and are gone here
 */
export const finishApart = (work: FileWork): Promise<PageReading> => {
  const finished = new Promise<PageReading>((resolve, reject) => {
    next.push({ work, resolve, reject });
  });
  // Whoever waits for it gets the error; until then it isn't unhandled.
  finished.catch(() => {});
  if (begun.length === 0) send();
  return finished;
};

/**
 * Until the thread can take more. Now and then a turn of the event loop as well: pages are made in microtasks alone, and
 * the thread would hear of nothing new until the last is made.
 */
export const roomApart = async (): Promise<void> => {
  if (next.length >= MOST_WAITING) await new Promise<void>((resolve) => tellRoom.push(resolve));
  else if (performance.now() - heard > TURN_MS) await setImmediate();
  else return;
  heard = performance.now();
};

const send = (): void => {
  thread ??= startThread();
  begun = next;
  next = [];
  for (const tell of tellRoom.splice(0)) tell();
  // Between publishes it holds nobody up who wants to end.
  if (begun.length === 0) {
    thread.unref();
    return;
  }
  thread.ref();
  const work = begun.map((waiting) => waiting.work);
  thread.postMessage(work, [...new Set(work.flatMap(({ bytes }) => ownBuffer(bytes)))]);
};

/** What can go over without being copied: a small Buffer shares its memory with others. */
const ownBuffer = ({ buffer, byteLength }: Uint8Array): ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? [buffer] : [];

const startThread = (): Worker => {
  const started = new Worker(new URL('./finish-thread.ts', import.meta.url));
  started.on('message', (all: Finished[]) => {
    const done = begun;
    send();
    for (const [index, finished] of all.entries()) {
      if ('error' in finished) done[index]?.reject(Object.assign(new Error(finished.error.message), finished.error));
      else done[index]?.resolve(finished);
    }
  });
  started.on('error', (error: Error) => {
    for (const { reject } of [...begun, ...next]) reject(error);
    begun = [];
    next = [];
    thread = undefined;
    for (const tell of tellRoom.splice(0)) tell();
  });
  return started;
};
