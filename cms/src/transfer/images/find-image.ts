import { createWriteStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** What the media library takes too (config/plugins.ts). */
const MAX_MEGABYTES = 40;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
const TIMEOUT_MS = 20_000;

/** Why an image can't be had, and what to do. */
export class ImageProblem extends Error {
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.name = 'ImageProblem';
    this.remedy = remedy;
  }
}

const tooLarge = (): ImageProblem =>
  new ImageProblem(`the image is larger than ${MAX_MEGABYTES} MB`, 'save it smaller, 3,000 pixels wide are enough');

const localFile = async (src: string, directory: string): Promise<string> => {
  const outside = new ImageProblem(
    'the image is not in the folder of the import file',
    'put it beside the file, and write its path from there',
  );
  if (path.isAbsolute(src)) throw outside;
  const root = await realpath(directory);
  const file = await realpath(path.resolve(root, src)).catch(() => path.resolve(root, src));
  // A link in the folder may lead out of it, too.
  if (!file.startsWith(root + path.sep)) throw outside;
  const stats = await stat(file).catch(() => undefined);
  if (!stats?.isFile()) throw new ImageProblem('there is no such file', 'check the path, or add the image');
  if (stats.size > MAX_BYTES) throw tooLarge();
  return file;
};

/** Lets through at most {@link MAX_BYTES}: what a server says about the length need not be true. */
const limit = (): Transform => {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) done(tooLarge());
      else done(null, chunk);
    },
  });
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
};

const MOST_REDIRECTS = 5;

/** Only by https, at each step: an address that leads to another kind of server is not asked. */
const follow = async (src: string): Promise<Response> => {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let url = src;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const response = await fetch(url, { signal, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !location) return response;
    await response.body?.cancel();
    url = new URL(location, url).href;
    if (!url.startsWith('https:')) throw new Error(`it is redirected to ${url}`);
  }
  throw new Error('it is redirected again and again');
};

const download = async (src: string, to: string): Promise<string> => {
  try {
    const response = await follow(src);
    if (!response.ok || !response.body) throw new Error(`the server answers ${response.status}`);
    await pipeline(Readable.fromWeb(response.body as ReadableStream), limit(), createWriteStream(to));
    return to;
  } catch (error) {
    if (error instanceof ImageProblem) throw error;
    throw new ImageProblem(
      `the image can't be fetched: ${reasonOf(error)}`,
      'check the address in a browser, or save the image beside the file',
    );
  }
};

/**
 * Where an image of an import file is on this machine.
 * @param src a path inside `directory`, or an https address
 * @param directory the folder of the import file
 * @param to where a remote image is written
 * @throws ImageProblem
 */
export const findImage = async (src: string, directory: string, to: string): Promise<string> => {
  if (src.startsWith('https://')) return download(src, to);
  if (/^[a-z][a-z0-9+.-]*:/i.test(src)) {
    throw new ImageProblem(
      'the address of the image does not begin with https://',
      'write an https address, or save the image beside the file',
    );
  }
  return localFile(src, directory);
};
