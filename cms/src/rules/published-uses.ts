import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, type Knex, modelOf, ownModels } from '../site-content/model.ts';

/** What is published and would lose this entry: screenings of a film or programme, programmes with a film. */
export const publishedUses = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
  action: 'unpublish' | 'delete',
): Promise<Problem[]> => {
  const problems: Problem[] = [];
  const word = wordOf(uid);
  for (const owner of ownModels(strapi).filter((model) => isDraftAndPublish(strapi, model.uid))) {
    for (const { target, joinTable, inversedBy } of Object.values(owner.attributes)) {
      if (target !== uid || !joinTable || !inversedBy) continue;
      const name = owner.attributes.title ? 'title' : 'local_start';
      const uses: Record<string, string>[] = await trx(`${owner.tableName} as o`)
        .join(`${joinTable.name} as l`, `l.${joinTable.joinColumn.name}`, 'o.id')
        .join(`${modelOf(strapi, uid).tableName} as t`, 't.id', `l.${joinTable.inverseJoinColumn.name}`)
        .where({ 't.document_id': documentId })
        .whereNotNull('o.published_at')
        .orderBy(`o.${name}`)
        .distinct(`o.${name}`);
      if (uses.length === 0) continue;
      const names = uses.map((use) => String(use[name]).replace('T', ', ')).join('; ');
      problems.push({
        path: [inversedBy],
        what: `published ${wordOf(owner.uid)}s show this ${word} (${names})`,
        remedy: `unpublish them first, then ${action} the ${word}`,
      });
    }
  }
  return problems;
};

const wordOf = (uid: string): string => uid.slice(uid.indexOf('.') + 1);
