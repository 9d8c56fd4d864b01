import type { Core, UID } from '@strapi/strapi';
import { inTurn } from '../../rules/one-writer.ts';
import { same } from '../compact.ts';
import type { Fields } from '../fields.ts';
import { SCREENING } from '../kinds.ts';
import { KEPT, readStored } from '../stored.ts';

interface Documents {
  update(request: { documentId: string; data: object }): Promise<unknown>;
  publish(request: { documentId: string }): Promise<unknown>;
  discardDraft(request: { documentId: string }): Promise<unknown>;
}

/** What a change did. */
export interface Changed {
  /** By field: what it was in public, or in the draft where nothing is public. */
  before: Fields;
  isPublic: boolean;
  /** Names of fields of the draft that were not public, and still are not. */
  edits: string[];
}

const read = async (strapi: Core.Strapi, documentId: string): Promise<{ draft: Fields; published?: Fields }> => {
  const of = async (version: 'draft' | 'published') =>
    (await readStored(strapi, SCREENING, [documentId], version)).get(documentId);
  return { draft: (await of('draft')) ?? {}, published: await of('published') };
};

const differing = (names: Iterable<string>, a: Fields, b: Fields): string[] =>
  [...names].filter((name) => !same(a[name], b[name]));

/**
 * Changes fields of a screening in its draft and in public, and nothing else: edits that are not public yet stay that.
 * There is no way to publish a part of a draft, and none past the rules of publishing. So what the draft has otherwise is
 * noted, discarded, and written back after the publish, all in one turn and one transaction: nobody sees it without.
 * @throws ValidationError when the rules refuse the publish; nothing is changed then
 */
export const changeBoth = (
  strapi: Core.Strapi,
  documentId: string,
  fields: Fields,
  { dryRun }: { dryRun: boolean },
): Promise<Changed | undefined> =>
  inTurn(strapi, async () => {
    const { draft, published } = await read(strapi, documentId);
    const names = Object.keys(fields);
    const changed = differing(names, fields, published ?? draft);
    if (changed.length === 0 && differing(names, fields, draft).length === 0) return undefined;
    const documents = strapi.documents(SCREENING.uid as UID.ContentType) as unknown as Documents;
    const edits = published
      ? differing(Object.keys({ ...draft, ...published }), draft, published).filter(
          (name) => !KEPT.has(name) && !names.includes(name),
        )
      : [];
    const result = {
      before: Object.fromEntries(names.map((name) => [name, (published ?? draft)[name]])),
      isPublic: published !== undefined,
      edits,
    };
    if (dryRun) return result;
    if (changed.length === 0 || !published) {
      await documents.update({ documentId, data: fields });
      return result;
    }
    if (edits.length > 0) await documents.discardDraft({ documentId });
    await documents.update({ documentId, data: fields });
    await documents.publish({ documentId });
    if (edits.length > 0) {
      const data = Object.fromEntries(edits.map((name) => [name, draft[name] ?? null]));
      await documents.update({ documentId, data });
    }
    return result;
  });
