import { importFile } from '@also-playing/shared-types/import-file';
import { inPlainWords, toProblems } from '@also-playing/shared-types/problem';
import type { Fields } from '../fields.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { ImportRefused, type Path } from '../problems.ts';

/** An entry of the file, as far as the file gives it. */
export interface FileEntry {
  kind: Kind;
  /** Where it stands in the file. */
  path: Path;
  /** Parsed values of the fields that the file names; `undefined` is a field that it empties. */
  fields: Fields;
}

/** Parsing fills lists that were left out: only the file itself says what was given. */
const given = (parsed: Fields, raw: Fields): Fields =>
  Object.fromEntries(Object.entries(parsed).filter(([name]) => name in raw));

/**
 * All entries of an import file, in the order in which they are to be written.
 * @param input what stands in the file
 * @param file how it is called in messages
 * @throws ImportRefused with everything that doesn't match the import shape
 */
export const parseInput = (input: unknown, file: string): FileEntry[] => {
  const result = importFile.safeParse(input, { error: inPlainWords });
  if (!result.success) throw new ImportRefused(file, input, toProblems(result.error));
  const parsed = result.data as unknown as Record<Kind['part'], Fields[] | Fields | undefined>;
  const raw = input as typeof parsed;

  return KINDS.flatMap((kind): FileEntry[] => {
    const entries = parsed[kind.part];
    const source = raw[kind.part];
    if (!entries || !source) return [];
    if (!Array.isArray(entries)) return [{ kind, path: [kind.part], fields: given(entries, source as Fields) }];
    return entries.map((entry, index) => ({
      kind,
      path: [kind.part, index],
      fields: given(entry, (source as Fields[])[index] ?? {}),
    }));
  });
};
