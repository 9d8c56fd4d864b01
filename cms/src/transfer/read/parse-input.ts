import { importShell } from '@also-playing/shared-types/import-file';
import { inPlainWords, toProblems } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import type { Fields } from '../fields.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { type ImportProblem, ImportRefused, type Path } from '../problems.ts';
import { parseDraft, parseEntry } from './parse-entry.ts';

/** An entry of the file, as far as the file gives it. */
export interface FileEntry {
  kind: Kind;
  /** Where it stands in the file. */
  path: Path;
  /** Parsed values of the fields that the file names; `undefined` is a field that it empties. */
  fields: Fields;
  /** The file says that it is not public. */
  isDraft?: boolean;
  /** What its draft says otherwise, when it is public. */
  edits?: Fields;
}

/**
 * All entries of an import file, in the order in which they are to be written.
 * @param input what stands in the file
 * @param file how it is called in messages
 * @throws ImportRefused with everything that doesn't match the import shape
 */
export const parseInput = (strapi: Core.Strapi, input: unknown, file: string): FileEntry[] => {
  const shell = importShell.safeParse(input, { error: inPlainWords });
  if (!shell.success) throw new ImportRefused(file, input, toProblems(shell.error));
  const problems: ImportProblem[] = [];
  const read = (kind: Kind, path: Path, raw: Fields): FileEntry => {
    const { entry, problems: found } = parseOne(strapi, kind, path, raw);
    problems.push(...found.map((problem) => ({ ...problem, path: [...path, ...problem.path] })));
    return entry;
  };
  const entries = KINDS.flatMap((kind): FileEntry[] => {
    const part = shell.data[kind.part];
    if (!part) return [];
    return Array.isArray(part)
      ? part.map((raw, index) => read(kind, [kind.part, index], raw))
      : [read(kind, [kind.part], part)];
  });
  if (problems.length > 0) throw new ImportRefused(file, input, problems);
  return entries;
};

const parseOne = (
  strapi: Core.Strapi,
  kind: Kind,
  path: Path,
  raw: Fields,
): { entry: FileEntry; problems: ImportProblem[] } => {
  const { draft, ...own } = raw;
  if (kind.draftAndPublish && draft === true) {
    const { fields, problems } = parseDraft(strapi, kind, own);
    return {
      entry: { kind, path, fields, isDraft: true },
      problems: [...problems, ...identityProblems(kind, fields)],
    };
  }
  const { fields, problems } = parseEntry(kind, raw);
  const { draft: edits, ...rest } = fields;
  if (!edits) return { entry: { kind, path, fields: rest }, problems };
  const parsed = parseDraft(strapi, kind, edits as Fields);
  // What only the draft has is empty in public.
  const emptied = Object.fromEntries(Object.keys(parsed.fields).map((name) => [name, undefined]));
  return {
    entry: { kind, path, fields: { ...emptied, ...rest }, edits: parsed.fields },
    problems: [...problems, ...parsed.problems.map((problem) => ({ ...problem, path: ['draft', ...problem.path] }))],
  };
};

/** A screening is told apart by what it shows, and may lack all of it. */
const identityProblems = (kind: Kind, fields: Fields): ImportProblem[] =>
  kind.word === 'screening' || fields[kind.identity]
    ? []
    : [
        {
          path: [kind.identity],
          what: 'expected a text, got nothing',
          remedy: `write a ${kind.identity}: a draft, too, is known by it`,
        },
      ];
