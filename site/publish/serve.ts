import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { holdFiles } from './held-files.ts';
import { readHeaders, readRedirects } from './host-files.ts';
import { sitePort } from './listening.ts';
import { answerPreview } from './preview.ts';
import { liveRelease, releaseDirectory } from './releases.ts';
import { BuildError } from './run-astro.ts';
import { notFound, type Place, sendFile } from './send-file.ts';
import { siteDirectory } from './settings.ts';
import { isText } from './twins.ts';

/** How one release answers. Its pages never change, so what is known of them is known for good; twins may come later. */
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Rules for the host are no pages, and a compressed twin is no file of its own. */
const HIDDEN = /^\/_(headers|redirects)$|\.br$/;

/** Serves the live site on loopback, as a static host would: a new release shows with the next request. */
export const serve = async (): Promise<void> => {
  const directory = siteDirectory(process.env);
  const port = sitePort(process.env);
  const host = process.env.SITE_HOST ?? '127.0.0.1';
  if (liveRelease(directory) === undefined) {
    throw new BuildError(`there is no site to serve
  what    nothing was published yet
  where   ${directory}
  remedy  run "pnpm site publish" first`);
  }
  const server = siteServer(directory);
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

/** A server of whatever release is live when a request comes; each answer comes from one release. */
export const siteServer = (directory: string): Server => {
  let current: { release: number; answer: Answer } | undefined;
  return createServer((request, response) => {
    // Whatever a request brings, the next one is answered.
    try {
      if (answerPreview(pathOf(request.url ?? '/') ?? '', request, response)) return;
      const release = liveRelease(directory);
      if (release === undefined) return void response.writeHead(503).end('no site yet');
      if (current?.release !== release) current = { release, answer: answerFrom(releaseDirectory(directory, release)) };
      current.answer(request, response);
    } catch (error) {
      process.stderr.write(`${request.url}: ${String((error as Error).stack)}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
};

const answerFrom = (tree: string): Answer => {
  const redirect = readRedirects(tree);
  const headers = readHeaders(tree);
  const hold = holdFiles(tree);
  const places = new Map<string, Place>();

  return (request, response) => {
    const pathname = pathOf(request.url ?? '/');
    if (pathname === undefined) return void response.writeHead(400).end('bad request');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const known = places.get(pathname);
    if (known) return sendFile(tree, known, hold, request, response);
    const own = headers(pathname);
    const file = HIDDEN.test(pathname) ? undefined : fileFor(tree, pathname);
    if (file !== undefined && file !== 'slash') {
      const place = { file, headers: own, isCompressed: existsSync(path.join(tree, `${file}.br`)) };
      // Of very many new pages the twins come after them.
      if (place.isCompressed || !isText(file)) places.set(pathname, place);
      return sendFile(tree, place, hold, request, response);
    }
    for (const [name, value] of own) response.setHeader(name, value);
    if (file === 'slash') {
      const location = `${encodeURI(`${pathname}/`)}${queryOf(request.url ?? '/')}`;
      return void response.writeHead(301, { location }).end();
    }
    const moved = redirect(pathname);
    if (moved) response.writeHead(moved.status, { location: moved.to }).end();
    else notFound(tree, request, response);
  };
};

/** The file that a path means; `slash` for a page whose address lacks the slash at its end. */
const fileFor = (tree: string, pathname: string): string | undefined => {
  const isFile = (file: string): boolean => {
    try {
      return statSync(path.join(tree, file)).isFile();
    } catch {
      // Not there, or a name that no disk takes.
      return false;
    }
  };
  // Each file has one path: others would be remembered without end, and `//films/` is an address of another host.
  const segments = pathname.split(/[/\\]/).slice(1, pathname.endsWith('/') ? -1 : undefined);
  if (pathname.includes('\0') || segments.some((segment) => ['', '.', '..'].includes(segment))) return undefined;
  if (pathname.endsWith('/')) return isFile(`${pathname}index.html`) ? `${pathname}index.html` : undefined;
  if (isFile(pathname)) return pathname;
  return isFile(`${pathname}/index.html`) ? 'slash' : undefined;
};

/** Decoded, without the query. */
const pathOf = (url: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
};

/** With its question mark; nothing where there is none. */
const queryOf = (url: string): string => URL.parse(url, 'http://localhost')?.search ?? '';

const taken = (port: number): BuildError =>
  new BuildError(`port ${port} is taken
  what    something else listens there
  where   SITE_PORT
  remedy  stop it, or choose another: SITE_PORT=${port + 1} pnpm site serve`);
