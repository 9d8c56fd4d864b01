import { isComponent, isDraftAndPublish, modelOf } from '../site-content/model.ts';
import type { Draft } from './draft.ts';
import { wordOf } from './labels.ts';
import type { Lookup } from './lookup.ts';

/** A film or programme that a draft points to and that isn't published. */
export interface UnpublishedTarget {
  /** Document id of the draft. */
  owner: string;
  field: string;
  uid: string;
  word: string;
  documentId: string;
  title: string;
}

/** In the order of each draft's fields and lists. */
export const unpublishedTargets = async (
  { strapi, trx }: Lookup,
  uid: string,
  drafts: readonly Draft[],
): Promise<UnpublishedTarget[]> => {
  const { tableName, attributes } = modelOf(strapi, uid);
  const targets: UnpublishedTarget[] = [];
  for (const [field, { target = '', joinTable, mappedBy }] of Object.entries(attributes)) {
    if (!joinTable || mappedBy || isComponent(strapi, target) || !isDraftAndPublish(strapi, target)) continue;
    const targetTable = modelOf(strapi, target).tableName;
    const rows: { owner: string; documentId: string; title: string }[] = await trx(`${tableName} as e`)
      .join(`${joinTable.name} as l`, `l.${joinTable.joinColumn.name}`, 'e.id')
      .join(`${targetTable} as t`, 't.id', `l.${joinTable.inverseJoinColumn.name}`)
      .whereIn(
        'e.document_id',
        drafts.map(({ documentId }) => documentId),
      )
      .whereNull('e.published_at')
      .whereNotExists(
        trx(`${targetTable} as p`).whereRaw('p.document_id = t.document_id').whereNotNull('p.published_at'),
      )
      .orderBy(`l.${joinTable.orderColumnName ?? 'id'}`)
      .select({ owner: 'e.document_id', documentId: 't.document_id', title: 't.title' });
    for (const row of rows) targets.push({ ...row, field, uid: target, word: wordOf(target) });
  }
  return targets;
};
