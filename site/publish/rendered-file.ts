import { randomUUID } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { type RenderedFiles, readJson, writeWhole } from './release-record.ts';
import type { Rendered } from './render-pages.ts';
import { share } from './share-file.ts';

/**
 * What the pages of a release asked, on the disk: many megabytes, of which an edit changes a few lines. They are written
 * whole now and then, as a base that releases share; beside it each release has what differs from that.
 */

/** A base with more than this share of it changed is written anew. */
const MOST_CHANGED = 0.05;

interface Base {
  id: string;
  key: string;
  entries: [place: string, digest: string][];
  answers: Rendered['answers'];
  pages: [file: string, asked: readonly number[]][];
}

interface Changes {
  key: string;
  /** The id of the base: with any other they are no use. */
  of: string;
  entries: Base['entries'];
  goneEntries: string[];
  answers: [number: number, question: string, digest: string][];
  pages: Base['pages'];
  gonePages: string[];
}

const UNCHANGED: Omit<Changes, 'key' | 'of'> = { entries: [], goneEntries: [], answers: [], pages: [], gonePages: [] };

/** What this process has written last: a watcher reads it again, and goes on from its base. */
let last: { files: RenderedFiles; stamp: string | undefined; rendered: Rendered } | undefined;
let base: { id: string; file: string; stamp: string | undefined; rendered: Rendered } | undefined;

/** Another one for a file that somebody else has written. */
const stampOf = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.mtimeMs} ${found.size}`;
};

/** Notes what the pages of a release asked. Cut off in the middle it leaves nothing that can be read. */
export const writeRendered = (files: RenderedFiles, rendered: Rendered): void => {
  const isThere = base !== undefined && base.stamp !== undefined && base.stamp === stampOf(base.file);
  const changes = base && isThere ? changesSince(base.id, base.rendered, rendered) : undefined;
  if (base && changes) {
    if (base.file !== files.base) {
      rmSync(files.changes, { force: true });
      rmSync(files.base, { force: true });
      share(base.file, files.base);
    }
    base = { ...base, file: files.base, stamp: stampOf(files.base) };
    writeWhole(files.changes, changes);
  } else {
    const id = randomUUID();
    const { key, entries, answers, pages } = rendered;
    writeWhole(files.base, { id, key, entries: [...entries], answers, pages: [...pages] } satisfies Base);
    writeWhole(files.changes, { key, of: id, ...UNCHANGED } satisfies Changes);
    // A copy: to the list itself the whole content that it came from is tied.
    base = { id, file: files.base, stamp: stampOf(files.base), rendered: { ...rendered, answers: [...answers] } };
  }
  last = { files, stamp: stampOf(files.changes), rendered };
};

/** @returns undefined where they are so many that another base is better */
const changesSince = (of: string, before: Rendered, after: Rendered): Changes | undefined => {
  if (before.key !== after.key || before.answers.length > after.answers.length) return undefined;
  const answers: Changes['answers'] = [];
  for (const [number, answer] of after.answers.entries()) {
    if (before.answers[number] !== answer) answers.push([number, ...answer]);
  }
  const entries = [...after.entries].filter(([place, digest]) => before.entries.get(place) !== digest);
  // The list of a page that was kept is the one that it had.
  const pages = [...after.pages].filter(([file, asked]) => before.pages.get(file) !== asked);
  const isSmall =
    answers.length <= before.answers.length * MOST_CHANGED && pages.length <= before.pages.size * MOST_CHANGED;
  if (!isSmall) return undefined;
  const goneEntries = [...before.entries.keys()].filter((place) => !after.entries.has(place));
  const gonePages = [...before.pages.keys()].filter((file) => !after.pages.has(file));
  return { key: after.key, of, entries, goneEntries, answers, pages, gonePages };
};

/**
 * What the pages of a release asked; undefined where `astro build` made them and nobody noted it, where the publisher
 * died before it was written, or where another bundle rendered them: everything is rendered then.
 * @param key of the bundle
 */
export const readRendered = (files: RenderedFiles, key: string | undefined): Rendered | undefined => {
  const stamp = stampOf(files.changes);
  if (last?.files.changes === files.changes && last.stamp === stamp && last.rendered.key === key) return last.rendered;
  // A large site's are too many to have them twice.
  last = undefined;
  const changes = readJson(files.changes) as Changes | undefined;
  const stored = changes?.key === key ? (readJson(files.base) as Base | undefined) : undefined;
  if (!changes || !stored || stored.id !== changes.of) return undefined;
  const rendered = together(stored, changes);
  if (rendered) last = { files, stamp, rendered };
  return rendered;
};

/** A base with its changes; undefined where they are not as {@link writeRendered} writes them. */
const together = (stored: Base, changes: Changes): Rendered | undefined => {
  try {
    const answers = [...stored.answers];
    for (const [number, question, digest] of changes.answers) {
      if (!isBelow(number, answers.length + 1)) return undefined;
      answers[number] = [question, digest];
    }
    const entries = new Map([...stored.entries, ...changes.entries]);
    for (const place of changes.goneEntries) entries.delete(place);
    const pages = new Map([...stored.pages, ...changes.pages]);
    for (const file of changes.gonePages) pages.delete(file);
    const rendered = { key: stored.key, entries, answers, pages };
    return isSound(rendered) ? rendered : undefined;
  } catch {
    // What should be a list is something else.
    return undefined;
  }
};

/** A page whose questions nobody could ask again would never be rendered again. */
const isSound = ({ entries, answers, pages }: Rendered): boolean => {
  for (const digest of entries.values()) if (typeof digest !== 'string') return false;
  for (const asked of pages.values()) if (!asked.every((number) => isBelow(number, answers.length))) return false;
  return answers.every(([question, digest]) => typeof question === 'string' && typeof digest === 'string');
};

const isBelow = (number: number, end: number): boolean => number >= 0 && number < end;
