import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A CMS that answers what publishers wait for, say and clear, but no question of a pull while it hangs. */
export interface HangingCms {
  url: string;
  /** Resolves when a question is asked that gets no answer. */
  hang(): Promise<void>;
  goOn(): void;
  stop(): void;
}

const isOfPull = (body: string): boolean => !/siteNews|reportPublish|clearWish/.test(body);

/** @param target the CMS that answers in truth */
export const makeHangingCms = async (target: string): Promise<HangingCms> => {
  let onHung: (() => void) | undefined;
  const server: Server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    if (onHung && isOfPull(body.toString())) return onHung();
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const { method = 'GET', headers } = request;
      const { authorization = '', 'content-type': type = '' } = headers;
      const answer = await fetch(`${target}${request.url}`, {
        method,
        headers: { authorization, ...(type && { 'content-type': type }) },
        ...(body.length > 0 && { body }),
        signal: gone.signal,
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(bytes);
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hang: () =>
      new Promise((resolve) => {
        onHung = resolve;
      }),
    goOn() {
      onHung = undefined;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
};
