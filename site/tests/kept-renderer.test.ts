import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { foldPath } from '@also-playing/shared-types/addresses';
import { redirect } from '@also-playing/shared-types/redirect';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KeptBundle, keptBundle } from '../publish/kept-bundle.ts';
import { renderPages } from '../publish/render-pages.ts';
import { runAstro } from '../publish/run-astro.ts';
import type { Entries } from '../src/store/content.ts';
import { differences, filesIn, makeContent, siteEntries } from './example-site.ts';

/** The publisher's pages, made from the bundle that a build left, are those of `astro build`. */

const SITE = path.resolve(import.meta.dirname, '..');

let bundle: KeptBundle;
const folders: string[] = [];
const folder = (name: string): string => {
  const made = mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  folders.push(made);
  return made;
};
beforeAll(async () => {
  process.env.NODE_ENV = 'production';
  bundle = await keptBundle(() => {});
}, 60_000);
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true });
});

const render = async (entries: Entries): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  await renderPages({
    ...bundle,
    entries,
    last: undefined,
    others: new Set(),
    put: (file, bytes) => void files.set(file, bytes),
    keep: (file) => expect.unreachable(file),
  });
  return files;
};

test('every file is what plain Astro writes', { timeout: 120_000 }, async () => {
  const content = makeContent(siteEntries);
  folders.push(content);
  const plain = folder('plain');
  const env = { ...process.env, CONTENT_DIR: content };
  const built = spawnSync(process.execPath, ['tests/plain-build.mjs', plain], { cwd: SITE, env, encoding: 'utf8' });
  expect(built.status, built.stderr).toBe(0);
  const wanted = filesIn(plain);
  expect(wanted.size).toBeGreaterThan(20);

  const standard = folder('standard');
  await runAstro(standard, { CONTENT_DIR: content });
  expect(differences(filesIn(standard), wanted)).toEqual([]);

  const files = new Map([...filesIn(bundle.assets), ...(await render(siteEntries))]);
  for (const file of wanted.keys())
    if (file.startsWith('media/')) files.set(file, readFileSync(path.join(plain, file)));
  expect(differences(files, wanted)).toEqual([]);
});

test('a page that throws fails the publish, and the build, and is named', { timeout: 60_000 }, async () => {
  // One that stands on a film's page alone.
  const stills = new Set(siteEntries.films.map(({ still }) => still));
  const gone = siteEntries.films.flatMap(({ gallery }) => gallery).find((image) => !stills.has(image));
  const entries = { ...siteEntries, media: siteEntries.media.filter(({ documentId }) => documentId !== gone) };
  await expect(render(entries)).rejects.toThrow(
    /the page \/(fr\/)?films\/[\w-]+\/ can’t be made\n {2}what {4}the store has no image [\w-]+.*\s.*\s+where {3}site\/src\/pages\/\[\.\.\.locale\]\/films\/\[slug\]\.astro/,
  );
  const content = makeContent(entries);
  folders.push(content);
  await expect(runAstro(folder('failed'), { CONTENT_DIR: content })).rejects.toThrow('the store has no image');
});

test('a page that answers "not found" is refused, but for the page that says so', async () => {
  const content = bundle.renderer.openContent(siteEntries);
  const list = await bundle.renderer.list(content);
  const film = list.find(({ file }) => file.startsWith('films/'));
  const notFound = list.find(({ file }) => file === '404.html');
  if (!film || !notFound) throw new Error('the site has neither');
  await expect(bundle.renderer.render({ ...film, url: 'http://localhost/films/none/' }, content)).rejects.toThrow();
  expect((await bundle.renderer.render(notFound, content)).status).toBe(404);
});

test('whatever address a redirect may begin at has a page', { timeout: 60_000 }, async () => {
  const letters = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at));
  const odd = [...letters, ...letters.map(encodeURIComponent), 'é', 'e\u0301', '%C3%A9', 'İ', '🎬', '映', '\u200B'];
  const paths = [...odd.map((text, at) => `/${at}${text}/`), `/${'a'.repeat(255)}/`, `/x/${'é'.repeat(127)}/`];
  const redirects = paths.flatMap((from, at) => redirect.safeParse({ documentId: `r${at}`, from, to: '/' }).data ?? []);
  expect(redirects.length).toBeGreaterThan(60);
  const made = folder('redirects');
  const files = await render({ ...siteEntries, redirects });
  for (const { from } of redirects) {
    const file = `${foldPath(from).slice(1)}index.html`;
    mkdirSync(path.join(made, path.dirname(file)), { recursive: true });
    expect(Buffer.from(files.get(file) ?? '').toString(), from).toContain('url=/"');
  }
});
