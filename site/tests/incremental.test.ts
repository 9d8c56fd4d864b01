import { beforeAll, expect, test } from 'vitest';
import { type KeptBundle, keptBundle } from '../publish/kept-bundle.ts';
import { type Rendered, renderPages } from '../publish/render-pages.ts';
import type { Entries } from '../src/store/content.ts';
import { differences, siteEntries } from './example-site.ts';
import { randomEdits } from './random-edits.ts';

/** After any series of edits the pages are those of a full render of the same content. */

let bundle: KeptBundle;
beforeAll(async () => {
  process.env.NODE_ENV = 'production';
  bundle = await keptBundle(() => {});
}, 60_000);

type Files = Map<string, Uint8Array>;

const publish = async (entries: Entries, last?: { files: Files; rendered: Rendered }) => {
  const files: Files = new Map();
  const { count, remember } = await renderPages({
    ...bundle,
    entries,
    last: last?.rendered,
    others: new Set(),
    put: (file, bytes) => void files.set(file, bytes),
    keep: (file) => Boolean(files.set(file, last?.files.get(file) ?? expect.unreachable(file))),
  });
  return { files, count, rendered: remember() };
};

/** `EDITS=1000` for the long run. */
const EDITS = Number(process.env.EDITS ?? 25);

test(`${EDITS} random edits`, { timeout: 60_000 + EDITS * 5_000 }, async () => {
  let entries = siteEntries;
  let last = await publish(entries);
  const edits = randomEdits(12);
  let rendered = 0;
  let all = 0;
  for (let number = 0; number < EDITS; number++) {
    const { name, edit } = edits.next(entries);
    entries = edit;
    last = await publish(entries, last);
    const full = await publish(entries);
    expect(differences(last.files, full.files), `after edit ${number}, ${name}`).toEqual([]);
    rendered += last.count;
    all += full.count;
  }
  expect(rendered, 'pages that nothing changed for were left alone').toBeLessThan(all * 0.8);
});

test('an edit renders the pages that show it, and leaves the others alone', async () => {
  const first = await publish(siteEntries);
  const films = siteEntries.films.map((film) =>
    film.documentId === 'quorum' ? { ...film, printSource: 'Courtesy of nobody' } : film,
  );
  const second = await publish({ ...siteEntries, films }, first);
  const changed = differences(first.files, second.files);
  expect(changed).toContain('films/quorum/index.html');
  expect(second.count, 'others are left alone').toBe(changed.length);
});

test('the same content renders nothing', async () => {
  const first = await publish(siteEntries);
  expect((await publish(structuredClone(siteEntries), first)).count).toBe(0);
});
