import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rendered } from './render-pages.ts';

/** What is written beside a release: how it was made, and what its pages asked. */
export interface ReleaseRecord {
  /** When it was made, ISO 8601 in UTC. */
  at: string;
  /** The clock of its pages, ISO 8601 in UTC. */
  now: string;
  /** Files in it, compressed twins aside. */
  files: number;
  pages: number;
  /** Pages that this publish made anew. */
  count: number;
  /** Milliseconds from its first question to the CMS until it was ready. */
  took: number;
  /** Absent when `astro build` made the pages: nobody noted what they asked. */
  rendered?: Rendered;
}

const fileOf = (siteDirectory: string, release: number): string =>
  path.join(siteDirectory, 'releases', `${release}.json`);

export const writeRecord = (siteDirectory: string, release: number, record: ReleaseRecord): void => {
  const { rendered, ...rest } = record;
  const stored = rendered && { ...rendered, entries: [...rendered.entries], pages: [...rendered.pages] };
  const file = fileOf(siteDirectory, release);
  writeFileSync(`${file}.part`, JSON.stringify({ ...rest, rendered: stored }));
  renameSync(`${file}.part`, file);
  lastWritten = { file, stamp: stampOf(file), record };
};

/** A watcher reads what it has just written, and that is many megabytes. */
let lastWritten: { file: string; stamp: string; record: ReleaseRecord } | undefined;

/** Another one for a file that somebody else has written. */
const stampOf = (file: string): string => {
  const { ino, mtimeMs, size } = statSync(file);
  return `${ino} ${mtimeMs} ${size}`;
};

/** Of a release; undefined where there is none, or an unreadable one: everything is rendered then. */
export const readRecord = (siteDirectory: string, release: number): ReleaseRecord | undefined => {
  const file = fileOf(siteDirectory, release);
  try {
    if (lastWritten?.file === file && lastWritten.stamp === stampOf(file)) return lastWritten.record;
    const { rendered, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    if (!rendered) return rest;
    return {
      ...rest,
      rendered: { ...rendered, entries: new Map(rendered.entries), pages: new Map(rendered.pages) },
    };
  } catch {
    return undefined;
  }
};
