import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';
import type { holdFiles } from './held-files.ts';

/** Whoever sends one may want less than the whole file. */
const CONDITIONS = ['range', 'if-none-match', 'if-modified-since', 'if-match', 'if-unmodified-since', 'if-range'];
/** The file is there, and not as it is wanted: RFC 9110, 15.5.13 and 15.5.17. */
const [PRECONDITION_FAILED, RANGE_NOT_SATISFIABLE] = [412, 416];
const FOR_EVER = /^\/(_astro|media)\//;

/** What a path of a release leads to, with the headers that it gets. */
export interface Place {
  file: string;
  headers: ReadonlyMap<string, string>;
  isCompressed: boolean;
}

/** A file, or its compressed twin for whoever takes that. */
export const sendFile = (
  tree: string,
  { file, headers, isCompressed }: Place,
  hold: ReturnType<typeof holdFiles>,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  for (const [name, value] of headers) response.setHeader(name, value);
  const cache = FOR_EVER.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', cache);
  if (isCompressed) response.setHeader('vary', 'accept-encoding');
  const type = contentType(path.extname(file));
  if (type && !response.hasHeader('content-type')) response.setHeader('content-type', type);
  const takesTwin = isCompressed && takesBrotli(request.headers['accept-encoding'] ?? '');
  if (takesTwin) response.setHeader('content-encoding', 'br');
  const name = takesTwin ? `${file}.br` : file;
  const held = CONDITIONS.some((condition) => request.headers[condition]) ? undefined : hold(name);
  if (held) {
    const { bytes, etag, modified } = held;
    const about = { 'accept-ranges': 'bytes', etag, 'last-modified': modified, 'content-length': bytes.length };
    return void response.writeHead(200, about).end(request.method === 'HEAD' ? undefined : bytes);
  }
  send(request, encodeURI(name), {
    root: tree,
    index: false,
    cacheControl: false,
    dotfiles: 'ignore',
  })
    .on('error', ({ status }: { status?: number }) => {
      for (const name of ['content-encoding', 'cache-control']) response.removeHeader(name);
      if (status === PRECONDITION_FAILED || status === RANGE_NOT_SATISFIABLE) {
        response.removeHeader('content-type');
        response.writeHead(status, { 'content-length': 0 }).end();
      } else notFound(tree, request, response);
    })
    .pipe(response);
};

/** Whether a reader wants brotli, of several encodings with weights perhaps: RFC 9110, 12.5.3. */
const takesBrotli = (accepted: string): boolean =>
  accepted
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.split(';').map((part) => part.trim()))
    .some(([name, ...parameters]) => name === 'br' && !parameters.some((part) => /^q\s*=\s*0(\.0*)?$/.test(part)));

/** The site's own page for an address that it doesn't have. */
export const notFound = (tree: string, request: IncomingMessage, response: ServerResponse): void => {
  const page = path.join(tree, '404.html');
  response.removeHeader('cache-control');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(request.method === 'HEAD' || !existsSync(page) ? undefined : readFileSync(page));
};
