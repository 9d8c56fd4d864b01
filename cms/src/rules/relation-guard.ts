import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, type Knex, modelOf, ownModels } from '../site-content/model.ts';

/**
 * Publishing or discarding a document may change only the relations that it owns. Strapi makes its row anew and rebuilds,
 * from this side, the links that other documents own (strapi/strapi#25361): a screening moved from film A to B in draft
 * loses its published film when A is published, and the move goes live when B is. So those links are noted before, and
 * put back after, in the same transaction. tests/relations.test.ts pins it; it can go when that issue is closed.
 */

interface InboundLink {
  /** The link table. */
  table: string;
  /** The column of the document that owns the link, and that of the document it points to. */
  ownerColumn: string;
  targetColumn: string;
  ownerTable: string;
  ownerHasDrafts: boolean;
}

interface NotedLink extends InboundLink {
  owners: number[];
  rows: Record<string, unknown>[];
}

interface Version {
  id: number;
  published_at: unknown;
}

/** Two-way relations of other types to this one, whose links the other type owns. */
const inboundLinks = (strapi: Core.Strapi, uid: string): InboundLink[] =>
  ownModels(strapi).flatMap((owner) =>
    Object.values(owner.attributes).flatMap(({ target, joinTable, inversedBy }) =>
      target === uid && joinTable && inversedBy
        ? {
            table: joinTable.name,
            ownerColumn: joinTable.joinColumn.name,
            targetColumn: joinTable.inverseJoinColumn.name,
            ownerTable: owner.tableName,
            ownerHasDrafts: isDraftAndPublish(strapi, owner.uid),
          }
        : [],
    ),
  );

const ids = (rows: { id: number }[]): number[] => rows.map(({ id }) => id);

const noteLink = async (trx: Knex, link: InboundLink, versions: Version[], published: boolean): Promise<NotedLink> => {
  const { table, ownerColumn, targetColumn, ownerTable, ownerHasDrafts } = link;
  const linked = trx(table).whereIn(targetColumn, ids(versions)).select(ownerColumn);
  // An owner may point here in its draft and elsewhere in what is published: every version on the side that is touched.
  const sameDocuments = trx(ownerTable).whereIn('id', linked).select('document_id');
  const owners: { id: number }[] = ownerHasDrafts
    ? await onSide(trx(ownerTable).whereIn('document_id', sameDocuments), published).select('id')
    : await trx(ownerTable).whereIn('id', linked).select('id');
  return { ...link, owners: ids(owners), rows: await trx(table).whereIn(ownerColumn, ids(owners)).select('*') };
};

const onSide = (query: ReturnType<Knex>, published: boolean): ReturnType<Knex> =>
  published ? query.whereNotNull('published_at') : query.whereNull('published_at');

const putBack = async (
  trx: Knex,
  link: NotedLink,
  before: Version | undefined,
  after: Version | undefined,
): Promise<void> => {
  if (link.owners.length === 0) return;
  await trx(link.table).whereIn(link.ownerColumn, link.owners).del();
  const rows = link.rows
    .map(({ id: _id, ...row }) =>
      before && row[link.targetColumn] === before.id ? { ...row, [link.targetColumn]: after?.id } : row,
    )
    .filter((row) => row[link.targetColumn] !== undefined);
  if (rows.length > 0) await trx.batchInsert(link.table, rows, 50);
};

/**
 * Runs a publish or discard, and puts back the links of other documents.
 * @param published whether the published side is touched (publish) or the draft's (discardDraft)
 */
export const keepInboundLinks = async <Result>(
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
  published: boolean,
  action: () => Promise<Result>,
): Promise<Result> => {
  const links = inboundLinks(strapi, uid);
  if (links.length === 0) return action();
  const versions = (): Promise<Version[]> =>
    trx(modelOf(strapi, uid).tableName).where({ document_id: documentId }).select('id', 'published_at');
  const ofSide = (all: Version[]) => all.find((version) => (version.published_at !== null) === published);

  const before = await versions();
  const noted: NotedLink[] = [];
  for (const link of links) noted.push(await noteLink(trx, link, before, published));
  const result = await action();
  const after = ofSide(await versions());
  for (const link of noted) await putBack(trx, link, ofSide(before), after);
  return result;
};
