import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { ADDRESSED_TYPES, type AddressedType, addressOf } from '@also-playing/shared-types/addresses';
import type { EntryType } from '@also-playing/shared-types/contract';
import { KINDS } from '../src/pull/kinds.ts';
import { PullError } from '../src/pull/pull-error.ts';
import type { Entries } from '../src/store/content.ts';
import { entriesOf, readStore } from '../src/store/store.ts';
import { keptBundle } from './kept-bundle.ts';
import { entriesWithDrafts, type PreviewDrafts } from './preview-entries.ts';
import { readSettings } from './settings.ts';

/**
 * `/preview/<token>/`: the page of a draft, by the code that will publish it, with the draft in place of what is
 * published. The CMS says what a token stands for, and whether it is good: nothing of a draft is kept here.
 */

/** The token, and what is asked for below it. */
const ADDRESS = /^\/preview\/([\w-]+\.[\w-]+)\/(.*)$/;
/** Named by a digest that only its page tells; nothing else of the folder is anybody's. */
const IMAGE = /^media\/((?:share-)?[0-9a-f]{16}(?:-\d+)?\.(?:avif|jpg))$/;
const TIME_LIMIT = 10_000;

/** The admin shows the page in a frame and says when something was saved. */
const SCRIPT = `addEventListener('message', (event) => {
  if (event.source === parent && event.data?.type === 'strapiUpdate') location.reload();
});
`;

/** Whether a request was for a preview; it is answered then. */
export const answerPreview = (pathname: string, request: IncomingMessage, response: ServerResponse): boolean => {
  if (!pathname.startsWith('/preview/')) return false;
  response.setHeader('x-robots-tag', 'noindex');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('referrer-policy', 'no-referrer');
  const [, token, rest] = ADDRESS.exec(pathname) ?? [];
  const answered =
    token === undefined || (request.method !== 'GET' && request.method !== 'HEAD')
      ? Promise.resolve(end(response, 404, 'there is no such preview'))
      : answer(token, rest ?? '', response);
  answered.catch((error: unknown) => {
    process.stderr.write(`preview ${error instanceof Error ? error.stack : String(error)}\n`);
    end(response, 500, 'the preview can’t be made: see the log of "pnpm site serve"');
  });
  return true;
};

const answer = async (token: string, rest: string, response: ServerResponse): Promise<void> => {
  if (rest === 'reload.js') return end(response, 200, SCRIPT, 'text/javascript');
  const settings = readSettings(process.env);
  const { cmsUrl, contentDirectory } = settings;
  const asked = await fetch(`${cmsUrl}/also-playing/preview/${token}`, { signal: AbortSignal.timeout(TIME_LIMIT) });
  if (asked.status === 410) return end(response, 410, 'this preview is over: open it again from the CMS');
  if (!asked.ok) return end(response, 404, 'there is no such preview');
  const image = IMAGE.exec(rest)?.[1];
  if (image) return sendImage(path.join(contentDirectory, 'images', image), response);
  if (rest !== '') return end(response, 404, 'there is no such preview');

  const drafts = (await asked.json()) as PreviewDrafts;
  try {
    const entries = await entriesWithDrafts(readStore(contentDirectory), drafts, cmsUrl, contentDirectory);
    const html = await render(entries, drafts);
    if (html === undefined)
      return end(response, 200, 'This entry has no page yet: it lacks an address, or what it shows on.');
    const inFrame = html
      .replaceAll(/(["\s,])\/media\//g, `$1/preview/${token}/media/`)
      .replace('</body>', `<script src="/preview/${token}/reload.js"></script></body>`);
    end(response, 200, inFrame, 'text/html');
  } catch (error) {
    if (!(error instanceof PullError)) throw error;
    end(response, 200, `This can’t be shown yet.\n\n${error.message}`);
  }
};

const render = async (entries: Entries, drafts: PreviewDrafts): Promise<string | undefined> => {
  const address = addressIn(entries, drafts);
  if (address === undefined) return undefined;
  const { renderer } = await keptBundle(() => {});
  const content = renderer.openContent(entries);
  return alone(async () => {
    const page = (await renderer.list(content)).find((one) => `/${one.file}` === `${address}index.html`);
    return page && (await (await renderer.render(page, content)).text());
  });
};

let last: Promise<unknown> = Promise.resolve();
/** One page at a time: the renderer remembers which pages the content has that it was asked for last. */
const alone = <T>(make: () => Promise<T>): Promise<T> => {
  const made = last.then(make);
  last = made.catch(() => {});
  return made;
};

/** Of the page of an entry, in the site's own language: `/films/stalker/`; of a screening, of what it shows. */
const addressIn = (
  entries: Entries,
  { type, documentId }: Pick<PreviewDrafts, 'type' | 'documentId'>,
): string | undefined => {
  if (type === 'screening') {
    const { film, programme } = entries.screenings.find((entry) => entry.documentId === documentId) ?? {};
    if (film) return addressIn(entries, { type: 'film', documentId: film });
    return programme ? addressIn(entries, { type: 'programme', documentId: programme }) : undefined;
  }
  if (!isAddressed(type)) return undefined;
  const entry = entriesOf(entries, KINDS[type]).find((one) => one.documentId === documentId);
  return entry && addressOf(type, (entry as { documentId: string; slug: string }).slug);
};

const isAddressed = (type: EntryType): type is AddressedType => ADDRESSED_TYPES.some((one) => one === type);

const sendImage = (file: string, response: ServerResponse): void => {
  const type = file.endsWith('.avif') ? 'image/avif' : 'image/jpeg';
  const bytes = createReadStream(file).once('open', () => {
    response.writeHead(200, { 'content-type': type });
    // Closes the file also when the browser goes away half-way.
    pipeline(bytes, response, () => {});
  });
  bytes.once('error', () => end(response, 404, 'there is no such image'));
};

const end = (response: ServerResponse, status: number, body: string, type = 'text/plain'): void => {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': `${type};charset=utf-8` }).end(body);
};
