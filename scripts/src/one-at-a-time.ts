import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { relative } from 'node:path';
import { Problem } from './problem.ts';

const someoneListens = async (socketPath: string): Promise<boolean> => {
  const socket = connect(socketPath);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/**
 * Two builds in one folder would write over each other. Held by a socket, not by a file with a process id: it goes with
 * the process, however that ends.
 * @throws Problem if another `npm start` works in this folder
 */
export const oneAtATime = async (socketPath: string): Promise<void> => {
  // A socket's path may have 107 characters, and a checkout may lie deep.
  const path = relative(process.cwd(), socketPath);
  if (await someoneListens(path)) {
    throw new Problem('npm start runs here already', {
      what: 'another npm start holds this folder',
      where: process.cwd(),
      remedy: 'use that one, or stop it with Ctrl-C; for a second site, clone into another folder',
    });
  }
  rmSync(path, { force: true });
  const server = createServer((socket) => socket.destroy()).unref();
  // A file system without sockets: then nobody is warned, and all else works.
  server.on('error', () => server.close());
  server.listen(path);
};
