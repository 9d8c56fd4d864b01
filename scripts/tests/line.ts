import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from './cms-process.ts';

/** A line to the CMS that can be cut. */
export const makeLine = async (
  target: string,
): Promise<{ url: string; cut(): Promise<void>; mend(): Promise<void> }> => {
  const port = await freePort();
  const sockets = new Set<Socket>();
  let server: Server;
  const mend = (): Promise<void> => {
    server = createServer((socket) => {
      const far = connect(Number(new URL(target).port), '127.0.0.1');
      for (const end of [socket, far]) {
        sockets.add(end);
        end.on('error', () => {}).on('close', () => [socket, far].forEach((one) => void one.destroy()));
      }
      socket.pipe(far).pipe(socket);
    });
    return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  };
  await mend();
  return {
    url: `http://127.0.0.1:${port}`,
    mend,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};
