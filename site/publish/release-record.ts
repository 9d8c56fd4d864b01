import { readFileSync, renameSync, writeFileSync } from 'node:fs';
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
  const questions = rendered ? [...rendered.answers.keys()] : [];
  const numbers = new Map(questions.map((question, number) => [question, number]));
  const stored = rendered && {
    key: rendered.key,
    questions,
    answers: [...rendered.answers.values()],
    pages: [...rendered.pages].map(([file, asked]) => [file, asked.map((question) => numbers.get(question))]),
  };
  const file = fileOf(siteDirectory, release);
  writeFileSync(`${file}.part`, JSON.stringify({ ...rest, rendered: stored }));
  renameSync(`${file}.part`, file);
};

/** Of a release; undefined where there is none, or an unreadable one: everything is rendered then. */
export const readRecord = (siteDirectory: string, release: number): ReleaseRecord | undefined => {
  try {
    const { rendered, ...rest } = JSON.parse(readFileSync(fileOf(siteDirectory, release), 'utf8'));
    if (!rendered) return rest;
    const { key, questions, answers, pages } = rendered as {
      key: string;
      questions: string[];
      answers: string[];
      pages: [string, number[]][];
    };
    return {
      ...rest,
      rendered: {
        key,
        answers: new Map(questions.map((question, number) => [question, answers[number] ?? ''])),
        pages: new Map(pages.map(([file, asked]) => [file, asked.map((number) => questions[number] ?? '')])),
      },
    };
  } catch {
    return undefined;
  }
};
