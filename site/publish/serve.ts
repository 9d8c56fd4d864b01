import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { liveDirectory } from './releases.ts';
import { BuildError } from './run-astro.ts';
import { siteDirectory } from './settings.ts';

/** Serves the live site on loopback, as a static host would. Each request looks at the disk: a new release just shows. */
export const serve = async (): Promise<void> => {
  const live = liveDirectory(siteDirectory(process.env));
  const port = Number(process.env.SITE_PORT ?? 4321);
  const host = process.env.SITE_HOST ?? '127.0.0.1';
  if (!existsSync(live)) {
    throw new BuildError(`there is no site to serve
  what    nothing was built yet
  where   ${live}
  remedy  run "pnpm site build" first`);
  }
  const files = sirv(live, {
    dev: true,
    etag: true,
    setHeaders(response: ServerResponse, pathname: string) {
      if (/^\/(_astro|media)\//.test(pathname))
        response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
  const server = createServer((request: IncomingMessage, response) => {
    files(request, response, () => notFound(live, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? taken(port) : error));
    server.listen(port, host, resolve);
  });
  process.stdout.write(`serving http://${host === '127.0.0.1' ? 'localhost' : host}:${port}\n`);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
};

/** The site's own page for an address that it doesn't have. */
const notFound = (live: string, response: ServerResponse): void => {
  const page = path.join(live, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'not found');
};

const taken = (port: number): BuildError =>
  new BuildError(`port ${port} is taken
  what    something else listens there
  where   SITE_PORT
  remedy  stop it, or choose another: SITE_PORT=${port + 1} pnpm site serve`);
