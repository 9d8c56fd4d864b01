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
  const rendered = await renderPages({
    ...bundle,
    entries,
    last: last?.rendered,
    others: new Set(),
    put: (file, bytes) => void files.set(file, bytes),
    keep: (file) => Boolean(files.set(file, last?.files.get(file) ?? expect.unreachable(file))),
  });
  return { files, rendered };
};

test('random edits', { timeout: 120_000 }, async () => {
  let entries = siteEntries;
  let last = await publish(entries);
  const edits = randomEdits(12);
  let rendered = 0;
  let all = 0;
  for (let number = 0; number < 120; number++) {
    const { name, edit } = edits.next(entries);
    entries = edit;
    last = await publish(entries, last);
    const full = await publish(entries);
    expect(differences(last.files, full.files), `after edit ${number}, ${name}`).toEqual([]);
    rendered += last.rendered.count;
    all += full.rendered.count;
  }
  expect(rendered, 'pages that nothing changed for were left alone').toBeLessThan(all * 0.8);
});

test('an edit renders the pages that show it', async () => {
  const first = await publish(siteEntries);
  const people = siteEntries.people.map((person) =>
    person.documentId === 'ines-aguirre' ? { ...person, name: 'I. Aguirre' } : person,
  );
  const second = await publish({ ...siteEntries, people }, first);
  expect(differences(first.files, second.files)).toContain('films/the-night-shift/index.html');
  expect(second.rendered.count).toBe(differences(first.files, second.files).length);
});

test('the same content renders nothing', async () => {
  const first = await publish(siteEntries);
  expect((await publish(structuredClone(siteEntries), first)).rendered.count).toBe(0);
});
