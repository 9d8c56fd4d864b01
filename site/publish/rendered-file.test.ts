import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Rendered } from './render-pages.ts';
import { readRendered, writeRendered } from './rendered-file.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'rendered-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const filesOf = (release: number) => ({
  base: path.join(directory, `${release}.pages.json`),
  changes: path.join(directory, `${release}.changes.json`),
});

/** As a process reads it that has written nothing. */
const readElsewhere = async (release: number, key = 'bundle'): Promise<Rendered | undefined> => {
  vi.resetModules();
  const another = await import('./rendered-file.ts');
  return another.readRendered(filesOf(release), key);
};

const FIRST: Rendered = {
  key: 'bundle',
  entries: new Map(Array.from({ length: 100 }, (_, i) => [`films ${i}`, `digest ${i}`])),
  answers: Array.from({ length: 100 }, (_, i) => [`question ${i}`, `answer ${i}`] as const),
  pages: new Map(Array.from({ length: 100 }, (_, i) => [`films/${i}/index.html`, [i]])),
};

/** An edit of film 7; film 8 is gone, and its page; one is new. */
const edited = (from: Rendered): Rendered => {
  const [entries, pages, answers] = [new Map(from.entries), new Map(from.pages), [...from.answers]];
  entries.set('films 7', 'digest of another').delete('films 8');
  entries.set('films new', 'digest new');
  answers[7] = ['question 7', 'another answer'];
  answers.push(['question new', 'answer new']);
  pages.set('films/7/index.html', [7, 8]).delete('films/8/index.html');
  pages.set('films/new/index.html', [answers.length - 1]);
  return { key: from.key, entries, answers, pages };
};

test('what an edit changed is written beside what all releases share', async () => {
  const second = edited(FIRST);
  writeRendered(filesOf(1), FIRST);
  writeRendered(filesOf(2), second);
  expect(await readElsewhere(1)).toEqual(FIRST);
  expect(await readElsewhere(2)).toEqual(second);
  expect(statSync(filesOf(2).base).ino).toBe(statSync(filesOf(1).base).ino);
  expect(statSync(filesOf(2).changes).size).toBeLessThan(statSync(filesOf(1).base).size / 5);
});

test('the same release may be noted again, and the one that everything came from may be gone', async () => {
  const second = edited(FIRST);
  writeRendered(filesOf(1), FIRST);
  writeRendered(filesOf(2), FIRST);
  writeRendered(filesOf(2), second);
  for (const file of Object.values(filesOf(1))) rmSync(file);
  expect(await readElsewhere(2)).toEqual(second);
  rmSync(filesOf(2).base);
  writeRendered(filesOf(3), second);
  expect(await readElsewhere(3)).toEqual(second);
});

test.each<[what: string, after: Rendered]>([
  ['another bundle', { ...FIRST, key: 'another' }],
  ['many pages', { ...FIRST, pages: new Map([...FIRST.pages].map(([file, asked]) => [file, [...asked, 1]])) }],
  ['many answers', { ...FIRST, answers: FIRST.answers.map(([question]) => [question, 'new'] as const) }],
  ['fewer answers', { ...FIRST, answers: FIRST.answers.slice(0, 99), pages: new Map([...FIRST.pages].slice(0, 99)) }],
])('after a change of %s everything is written anew', async (_, after) => {
  writeRendered(filesOf(1), FIRST);
  writeRendered(filesOf(2), after);
  expect(await readElsewhere(2, after.key)).toEqual(after);
  expect(statSync(filesOf(2).base).ino).not.toBe(statSync(filesOf(1).base).ino);
});

test('more than is written in one piece comes back whole', async () => {
  const answers = Array.from({ length: 50_000 }, (_, i) => [`question ${i}`, `answer ${i}`] as const);
  writeRendered(filesOf(1), { ...FIRST, answers });
  expect(await readElsewhere(1)).toEqual({ ...FIRST, answers });
});

test('what pages of another bundle asked is of no use', async () => {
  writeRendered(filesOf(1), FIRST);
  // Nor to a watcher, whose code has changed meanwhile.
  expect(readRendered(filesOf(1), 'bundle')).toBe(FIRST);
  expect(readRendered(filesOf(1), 'another')).toBeUndefined();
  expect(await readElsewhere(1, 'another')).toBeUndefined();
  expect(await readElsewhere(1)).toEqual(FIRST);
});

test('halves that don’t belong together, and torn ones, are as good as none', async () => {
  writeRendered(filesOf(1), FIRST);
  writeRendered(filesOf(2), { ...FIRST, pages: new Map() });
  rmSync(filesOf(1).changes);
  expect(await readElsewhere(1)).toBeUndefined();
  writeFileSync(filesOf(2).changes, '{"of":"another base","entries":[]}');
  expect(await readElsewhere(2)).toBeUndefined();
  writeFileSync(filesOf(2).changes, '{"of":"ano');
  expect(await readElsewhere(2)).toBeUndefined();
});

test.each<[what: string, file: 'base' | 'changes', from: string | RegExp, to: string]>([
  ['with nothing in it', 'changes', /.*/, '{}'],
  ['that is null', 'changes', /.*/, 'null'],
  ['of another version', 'changes', '"answers"', '"responses"'],
  ['with something else than answers', 'changes', '"answers":[[7,', '"answers":[["x",'],
  ['with something else than entries', 'changes', '"entries":[[', '"entries":[null,['],
  ['with something else than gone pages', 'changes', '"gonePages":[', '"gonePages":5,"x":['],
  ['that is null', 'base', /.*/, 'null'],
  ['of another version', 'base', '"answers"', '"responses"'],
  ['with something else than pages', 'base', '"pages":[', '"pages":5,"x":['],
  ['with something else than an answer', 'base', '"answers":[', '"answers":[null,'],
  ['with something else than a page’s questions', 'base', '["films/9/index.html",[9]]', '["films/9/index.html",9]'],
  [
    'with the number of a question that isn’t there',
    'base',
    '["films/9/index.html",[9]]',
    '["films/9/index.html",[900]]',
  ],
])('a half %s is as good as none: %s', async (_, half, from, to) => {
  writeRendered(filesOf(1), FIRST);
  writeRendered(filesOf(2), edited(FIRST));
  const file = filesOf(2)[half];
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(from, to));
  expect(readFileSync(file, 'utf8')).not.toBe(whole);
  expect(await readElsewhere(2)).toBeUndefined();
});
