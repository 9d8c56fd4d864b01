import { parentPort } from 'node:worker_threads';
import { type FileWork, type FinishedFile, finishFile } from './finish-file.ts';

/** What became of a file; of an error what a message can carry. */
export type Finished = FinishedFile | { error: Pick<NodeJS.ErrnoException, 'message' | 'code' | 'path'> };

const finished = (work: FileWork): Finished => {
  try {
    return finishFile(work);
  } catch (error) {
    const { message, code, path } = error as NodeJS.ErrnoException;
    return { error: { message, ...(code && { code }), ...(path && { path }) } };
  }
};

/** The other end of finish-apart.ts. */
parentPort?.on('message', (work: readonly FileWork[]) => parentPort?.postMessage(work.map(finished)));
