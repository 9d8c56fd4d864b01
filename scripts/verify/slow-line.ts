import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two pieces of a page: a browser shows what it has in between. */
const PAUSE = 60;
const PIECES = 8;
/** Milliseconds: long after a page is first shown. */
const FONTS_AFTER = 700;

export interface SlowLine {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

const send = async (answer: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = answer.headers['content-type'] ?? '';
  if (type.startsWith('font/')) await sleep(FONTS_AFTER);
  if (!type.startsWith('text/html')) return void response.end(body);
  const size = Math.ceil(body.length / PIECES);
  for (let at = 0; at < body.length; at += size) {
    response.write(body.subarray(at, at + size));
    await sleep(PAUSE);
  }
  response.end();
};

/**
 * Opens a way to a server that is as slow as a line can be: pages come piece by piece, fonts late.
 * @param url where a site is served, without a slash at the end
 */
export const openSlowLine = async (url: string): Promise<SlowLine> => {
  const server = http.createServer((request, response) => {
    // Unpacked: a browser would show nothing of a packed page before it has most of it.
    const headers = { ...request.headers, 'accept-encoding': 'identity' };
    http
      .get(url + request.url, { headers }, (answer) => {
        send(answer, response).catch(() => response.destroy());
      })
      .on('error', () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
