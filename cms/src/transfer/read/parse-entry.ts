import { importEntry } from '@also-playing/shared-types/import-file';
import { inPlainWords, type Problem, type Schema, toProblems } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { attributesOf, type Fields } from '../fields.ts';
import type { Kind } from '../kinds.ts';

import { canHold } from './can-hold.ts';

/** An entry of a file as an import reads it. */
export interface ParsedEntry {
  /** Parsed values of the fields that the file names; `undefined` is a field that it empties. */
  fields: Fields;
  problems: Problem[];
}

/** Parsing fills lists that were left out: only the file itself says what was given. */
const given = (parsed: Fields, raw: Fields): Fields =>
  Object.fromEntries(Object.entries(parsed).filter(([name]) => name in raw));

/** An entry that is complete. */
export const parseEntry = (kind: Kind, raw: Fields): ParsedEntry => {
  const result = importEntry[kind.part].safeParse(raw, { error: inPlainWords });
  return result.success
    ? { fields: given(result.data, raw), problems: [] }
    : { fields: {}, problems: toProblems(result.error) };
};

/** Fields of a draft: each as an entry that is complete would have it, or else whatever the CMS lets an editor save. */
export const parseDraft = (strapi: Core.Strapi, kind: Kind, raw: Fields): ParsedEntry => {
  const shape: Record<string, Schema> = importEntry[kind.part].shape;
  const attributes = attributesOf(strapi, kind.uid);
  const fields: Fields = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const schema = shape[name];
    const attribute = attributes[name];
    if (!schema || !attribute) {
      problems.push({
        path: [name],
        what: `unknown field ${name}`,
        remedy: 'check the spelling against docs/import.md, or remove it',
      });
      continue;
    }
    const result = schema.safeParse(value, { error: inPlainWords });
    if (result.success) fields[name] = result.data;
    else if (canHold(strapi, attribute, value)) fields[name] = value;
    else problems.push(...toProblems(result.error).map((problem) => ({ ...problem, path: [name, ...problem.path] })));
  }
  return { fields, problems };
};
