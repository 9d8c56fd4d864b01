import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rendered } from './render-pages.ts';

/** What is written beside a release: how it was made. */
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
}

/** Names of what lies beside a release, in the same folder. */
export const besideRelease = (release: number): { record: string; rendered: string; left: string } => ({
  record: `${release}.json`,
  rendered: `${release}.pages.json`,
  left: `${release}.left`,
});

const fileOf = (siteDirectory: string, release: number, what: keyof ReturnType<typeof besideRelease>): string =>
  path.join(siteDirectory, 'releases', besideRelease(release)[what]);

const writeWhole = (file: string, value: unknown): void => {
  writeFileSync(`${file}.part`, JSON.stringify(value));
  renameSync(`${file}.part`, file);
};

/** @returns nothing where there is no such file, or an unreadable one */
export const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

export const writeRecord = (siteDirectory: string, release: number, record: ReleaseRecord): void =>
  writeWhole(fileOf(siteDirectory, release, 'record'), record);

export const readRecord = (siteDirectory: string, release: number): ReleaseRecord | undefined =>
  readJson(fileOf(siteDirectory, release, 'record')) as ReleaseRecord | undefined;

/** Notes of a release whether somebody went back from it to an earlier one: going back does not lead to it again. */
export const noteLeft = (siteDirectory: string, release: number, left: boolean): void => {
  const file = fileOf(siteDirectory, release, 'left');
  if (left) writeFileSync(file, '');
  else rmSync(file, { force: true });
};

export const wasLeft = (siteDirectory: string, release: number): boolean =>
  existsSync(fileOf(siteDirectory, release, 'left'));

/** Notes what the pages of a release asked: many megabytes, so readers have the release before it is written. */
export const writeRendered = (siteDirectory: string, release: number, rendered: Rendered): void => {
  const file = fileOf(siteDirectory, release, 'rendered');
  writeWhole(file, { ...rendered, entries: [...rendered.entries], pages: [...rendered.pages] });
  lastWritten = { file, stamp: stampOf(file), rendered };
};

/** A watcher reads what it has just written. */
let lastWritten: { file: string; stamp: string | undefined; rendered: Rendered } | undefined;

/** Another one for a file that somebody else has written. */
const stampOf = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.mtimeMs} ${found.size}`;
};

/**
 * What the pages of a release asked; undefined where `astro build` made them and nobody noted it, or where the publisher
 * died before it was written: everything is rendered then.
 */
export const readRendered = (siteDirectory: string, release: number): Rendered | undefined => {
  const file = fileOf(siteDirectory, release, 'rendered');
  if (lastWritten?.file === file && lastWritten.stamp === stampOf(file)) return lastWritten.rendered;
  const stored = readJson(file) as
    | { key: string; entries: [string, string][]; answers: Rendered['answers']; pages: [string, number[]][] }
    | undefined;
  return stored && { ...stored, entries: new Map(stored.entries), pages: new Map(stored.pages) };
};
