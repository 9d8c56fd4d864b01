import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type FileWork, type FinishedFile, finishFile } from './finish-file.ts';
import type { Finished } from './finish-thread.ts';

interface Waiting {
  work: FileWork;
  resolve(finished: FinishedFile): void;
  reject(error: Error): void;
}

/** Files that wait in memory while the thread has as many. */
const MOST_WAITING = 30;

/** Between two turns of the event loop. Each wakes the other thread, which costs more than a small page. */
const TURN_MS = 10;

/** Of `performance.now()`, when this thread last had such a turn. */
let lastTurn = 0;
let thread: Worker | undefined;
/** What the thread has now, in one message: a message for each file would make the two threads wait for each other. */
let begun: readonly Waiting[] = [];
/** What it gets when it has done those. */
let next: Waiting[] = [];

/**
 * Writes, compresses and reads a file of the site in a thread of its own, while the next page is rendered: half of a
 * publish. One that can't be written rejects with the file system's error.
 * @param work its bytes may go over to that thread: they are gone for whoever gave them
 */
export const finishApart = (work: FileWork): Promise<FinishedFile> => {
  const finished = new Promise<FinishedFile>((resolve, reject) => {
    next.push({ work, resolve, reject });
  });
  // Whoever waits for it gets the error; until then it isn't unhandled.
  finished.catch(() => {});
  if (begun.length === 0) send();
  return finished;
};

/**
 * Until not more than these wait for the thread: whoever makes files finishes the others here. Now and then a turn of
 * the event loop as well: pages are made in microtasks alone, and the thread would hear of nothing new until the last.
 */
export const lendHand = async (waiting = MOST_WAITING): Promise<void> => {
  do {
    if (performance.now() - lastTurn > TURN_MS) {
      await setImmediate();
      lastTurn = performance.now();
    }
    if (next.length > waiting) finishHere(next.pop());
  } while (next.length > waiting);
};

const finishHere = (one: Waiting | undefined): void => {
  try {
    one?.resolve(finishFile(one.work));
  } catch (error) {
    one?.reject(error as Error);
  }
};

const send = (): void => {
  thread ??= startThread();
  begun = next;
  next = [];
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
  });
  return started;
};
