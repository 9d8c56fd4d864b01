import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A line to the CMS on which answers of its GraphQL can be altered. */
export interface AlteringLine {
  url: string;
  /** From now on; what was altered before isn't any more. */
  alter(how: ((text: string) => string) | undefined): void;
  stop(): void;
}

export const startAlteringLine = async (cmsUrl: string): Promise<AlteringLine> => {
  let how: ((text: string) => string) | undefined;
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const answer = await fetch(cmsUrl + request.url, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
      ...(body.length > 0 && { body }),
    });
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    const bytes = Buffer.from(await answer.arrayBuffer());
    response.end(how && type.includes('json') ? how(bytes.toString()) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    alter(wanted) {
      how = wanted;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
};
