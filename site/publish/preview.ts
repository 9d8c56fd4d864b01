import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { ADDRESSED_TYPES, type AddressedType, addressOf } from '@also-playing/shared-types/addresses';
import type { EntryType } from '@also-playing/shared-types/contract';
import { KINDS } from '../src/pull/kinds.ts';
import { PullError } from '../src/pull/pull-error.ts';
import type { Entries } from '../src/store/content.ts';
import { entriesOf, readStore, storedSite, storeStamp } from '../src/store/store.ts';
import { bundleKey } from './bundle-key.ts';
import { keptBundle } from './kept-bundle.ts';
import { pageOnce } from './page-once.ts';
import { entriesWithDrafts, type PreviewDrafts } from './preview-entries.ts';
import { asPreview, notePage, type Preview, RELOAD_SCRIPT } from './preview-page.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * `/preview/<token>/`: the page of a draft, by the code that will publish it, with the draft in place of what is
 * published; `/preview/<token>/fr/` in another of the site's languages. The CMS says what a token stands for, and whether it is good, at each request: only then is a page that was made before given again.
 */

/** The token, and what is asked for below it. */
const ADDRESS = /^\/preview\/([\w-]+\.[\w-]+)\/(.*)$/;
const NONE =
  'there is no such preview: open it again from the CMS, or ask whoever sent you the address for a whole one';
/** Named by a digest that only its page tells; nothing else of the folder is anybody's. */
const IMAGE = /^media\/((?:share-)?[0-9a-f]{16}(?:-\d+)?\.(?:avif|jpg))$/;
const TIME_LIMIT = 10_000;

/** Whether a request was for a preview; it is answered then. */
export const answerPreview = (pathname: string, request: IncomingMessage, response: ServerResponse): boolean => {
  if (!pathname.startsWith('/preview/')) return false;
  response.setHeader('x-robots-tag', 'noindex');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-content-type-options', 'nosniff');
  const [, token, rest] = ADDRESS.exec(pathname) ?? [];
  const answered =
    token === undefined || (request.method !== 'GET' && request.method !== 'HEAD')
      ? Promise.resolve(end(response, 404, NONE))
      : answer(token, rest ?? '', response);
  answered.catch((error: unknown) => {
    process.stderr.write(`preview ${error instanceof Error ? error.stack : String(error)}\n`);
    end(response, 500, 'the preview can’t be made: see the log of "pnpm site serve"');
  });
  return true;
};

const answer = async (token: string, rest: string, response: ServerResponse): Promise<void> => {
  if (rest === 'reload.js') return end(response, 200, RELOAD_SCRIPT, 'text/javascript');
  const settings = readSettings(process.env);
  const { cmsUrl, contentDirectory } = settings;
  const asked = await fetch(`${cmsUrl}/also-playing/preview/${token}`, { signal: AbortSignal.timeout(TIME_LIMIT) });
  if (asked.status === 410) {
    return end(response, 410, 'this preview is over: open it again from the CMS, or ask whoever sent you the address');
  }
  if (!asked.ok) return end(response, 404, NONE);
  const image = IMAGE.exec(rest)?.[1];
  if (image) return sendImage(path.join(contentDirectory, 'images', image), response);

  const answered = await asked.text();
  const preview = { token, saved: createHash('sha256').update(answered).digest('hex').slice(0, 16) };
  if (rest === 'saved') return end(response, 200, preview.saved);
  // In the process that serves readers: what no preview has costs no more than this.
  if (!languagesOf(storedSite(contentDirectory)).includes(rest)) return end(response, 404, NONE);
  try {
    const key = [token, rest, preview.saved, storeStamp(contentDirectory), bundleKey()].join(' ');
    const page = await pageOnce(key, () => make(preview, rest, JSON.parse(answered) as PreviewDrafts, settings));
    end(response, 200, page, 'text/html');
  } catch (error) {
    if (!(error instanceof PullError)) throw error;
    const lines = error.failures.map(
      ({ what, remedy }) => `${what}; ${remedy.replace(/, then publish$/, ', then save')}`,
    );
    end(response, 200, notePage(preview, 'This can’t be shown yet.', lines), 'text/html');
  }
};

const make = async (
  preview: Preview,
  language: string,
  drafts: PreviewDrafts,
  { cmsUrl, contentDirectory }: Settings,
): Promise<string> => {
  const stored = readStore(contentDirectory);
  const entries = await entriesWithDrafts(stored, drafts, cmsUrl, contentDirectory);
  const address = addressIn(entries, drafts);
  const html = address === undefined ? undefined : await render(entries, `/${language}${address.slice(1)}`);
  return address === undefined || html === undefined
    ? notePage(preview, 'There is no page of this yet.', ['It lacks an address, or what it shows on isn’t published.'])
    : asPreview(html, preview, address, languagesOf(stored.site));
};

/** How the site's languages begin paths, its own first: `''`, `fr/`. */
const languagesOf = ({ locale, locales }: Entries['site']): string[] => [
  '',
  ...locales.filter((other) => other !== locale).map((other) => `${other.toLowerCase()}/`),
];

const render = async (entries: Entries, address: string): Promise<string | undefined> => {
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
