import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is written beside a release: how it was made. */
export interface ReleaseRecord {
  /** When it was made, ISO 8601 in UTC. */
  at: string;
  /** The clock of its pages, ISO 8601 in UTC. */
  now: string;
  /** Files in it, compressed twins aside. */
  files: number;
  /** Those of them whose name isn't their bytes'. */
  names: number;
  pages: number;
  /** Pages that this publish made anew. */
  count: number;
  /** Milliseconds from its first question to the CMS until it was ready. */
  took: number;
}

/** Files that say what the pages of a release asked. */
export interface RenderedFiles {
  base: string;
  changes: string;
}

/** Names of what lies beside a release, in the same folder. */
export const besideRelease = (release: number): Record<'record' | 'rendered' | 'changes' | 'left', string> => ({
  record: `${release}.json`,
  rendered: `${release}.pages.json`,
  changes: `${release}.changes.json`,
  left: `${release}.left`,
});

const fileOf = (siteDirectory: string, release: number, what: keyof ReturnType<typeof besideRelease>): string =>
  path.join(siteDirectory, 'releases', besideRelease(release)[what]);

export const writeWhole = (file: string, value: object): void => {
  const part = `${file}.part`;
  try {
    const to = openSync(part, 'w');
    try {
      for (const piece of jsonOf(value)) writeFileSync(to, piece);
    } finally {
      closeSync(to);
    }
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
};

/** So many items of a list are one text. */
const TOGETHER = 20_000;

/** An object as JSON, its long lists in pieces: as one text it would be in memory twice, of a large site 80 MB each. */
const jsonOf = function* (value: object): Generator<string> {
  yield '{';
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  for (const [index, [key, part]] of parts.entries()) {
    yield `${index === 0 ? '' : ','}${JSON.stringify(key)}:`;
    if (Array.isArray(part)) yield* jsonOfList(part);
    else yield JSON.stringify(part);
  }
  yield '}';
};

const jsonOfList = function* (list: readonly unknown[]): Generator<string> {
  yield '[';
  for (let first = 0; first < list.length; first += TOGETHER)
    yield `${first === 0 ? '' : ','}${JSON.stringify(list.slice(first, first + TOGETHER)).slice(1, -1)}`;
  yield ']';
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

/** @returns nothing where there is no record, or an unreadable one */
export const readRecord = (siteDirectory: string, release: number): ReleaseRecord | undefined => {
  const record = readJson(fileOf(siteDirectory, release, 'record'));
  return isRecord(record) ? record : undefined;
};

const isRecord = (value: unknown): value is ReleaseRecord => {
  const { at, now, files, names, pages, count, took } = (value ?? {}) as Partial<ReleaseRecord>;
  return (
    [at, now].every((time) => typeof time === 'string') &&
    [files, names, pages, count, took].every(Number.isSafeInteger)
  );
};

/** Notes of a release whether somebody went back from it to an earlier one: going back does not lead to it again. */
export const noteLeft = (siteDirectory: string, release: number, left: boolean): void => {
  const file = fileOf(siteDirectory, release, 'left');
  if (left) writeFileSync(file, '');
  else rmSync(file, { force: true });
};

export const wasLeft = (siteDirectory: string, release: number): boolean =>
  existsSync(fileOf(siteDirectory, release, 'left'));

/** Where it stands what the pages of a release asked: see rendered-file.ts. */
export const renderedFiles = (siteDirectory: string, release: number): RenderedFiles => ({
  base: fileOf(siteDirectory, release, 'rendered'),
  changes: fileOf(siteDirectory, release, 'changes'),
});
