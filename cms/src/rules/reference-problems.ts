import { contract } from '@also-playing/shared-types/contract';
import { formatPath, inPlainWords, type Problem, toProblems } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, type Knex } from '../site-content/model.ts';
import { type Reference, referencesOf } from '../site-content/references.ts';
import { draftsOf } from '../site-content/select.ts';
import type { EntryName } from '../site-content/types.ts';
import { KINDS } from './kinds.ts';
import { labelOf } from './labels.ts';

/**
 * People, venues, sections and images have no draft: they go live with whatever refers to them. So what the site would
 * refuse of them stops the entry that makes them public, at the field that names them (docs/decisions/0004).
 */

const FILE = 'plugin::upload.file';

export const referenceProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  name: EntryName,
  entry: Record<string, unknown>,
): Promise<Problem[]> => {
  const references = referencesOf(strapi, name, entry).filter(
    ({ uid }) => KINDS[uid] && !isDraftAndPublish(strapi, uid),
  );
  const problems: Problem[] = [];
  for (const [uid, ofType] of Map.groupBy(references, (reference) => reference.uid)) {
    problems.push(...(await problemsOfType(strapi, trx, uid, ofType)));
  }
  return problems;
};

const problemsOfType = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  references: readonly Reference[],
): Promise<Problem[]> => {
  const kind = KINDS[uid];
  if (!kind) return [];
  const ids = [...new Set(references.map(({ documentId }) => documentId))];
  const entries = await draftsOf(strapi, kind.name, ids, trx);
  const problems: Problem[] = [];
  for (const entry of entries) {
    const parsed = contract[kind.type].safeParse(entry, { error: inPlainWords });
    if (parsed.success) continue;
    const documentId = entry.documentId as string;
    const subject = await subjectOf(strapi, trx, uid, documentId);
    const at = references.find((reference) => reference.documentId === documentId)?.path ?? [];
    for (const { path, what, remedy } of toProblems(parsed.error)) {
      problems.push({ path: at, what: said(subject, path, what), remedy });
    }
  }
  return problems;
};

/** "the image a.jpg", "person “Ira Blom”" */
const subjectOf = async (strapi: Core.Strapi, trx: Knex, uid: string, documentId: string): Promise<string> => {
  if (uid !== FILE) return labelOf(strapi, trx, uid, documentId);
  const file: { name: string } | undefined = await trx('files').where({ document_id: documentId }).first('name');
  return `the image ${file?.name}`;
};

/** "the image a.jpg has no alternative text", "person “Ira Blom”, countries[0]: expected a country code, got "UK"" */
const said = (subject: string, path: Problem['path'], what: string): string =>
  what.startsWith('the image ') ? what.replace('the image', subject) : `${subject}, ${formatPath(path)}: ${what}`;
