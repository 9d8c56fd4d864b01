import type { Problem } from '@also-playing/shared-types/problem';
import type { Core, UID } from '@strapi/strapi';
import { isDraftAndPublish, type Knex } from '../site-content/model.ts';
import { labelOf, wordOf } from './labels.ts';
import { type Use, usesOf, usesOfFile } from './uses.ts';

/**
 * What others refer to stays. Deleted, a person would leave a credit without a name; unpublished, a film would leave a
 * screening of nothing on the site. Strapi empties the references without a word; here the message says where they are.
 */

const NAMED = 10;

/** `film “A”, film “B” (draft) and 12 more` */
const listed = (names: readonly string[]): string => {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const withVersion = (strapi: Core.Strapi, { uid, label, inDraft, inPublished }: Use): string => {
  if (!isDraftAndPublish(strapi, uid) || (inDraft && inPublished)) return label;
  return `${label} ${inDraft ? '(draft)' : '(published version)'}`;
};

const used = (strapi: Core.Strapi, label: string, uses: readonly Use[]): Problem[] => {
  if (uses.length === 0) return [];
  const isLive = uses.some(({ uid, inPublished }) => inPublished && isDraftAndPublish(strapi, uid));
  return [
    {
      path: [],
      what: `${label} is used by ${listed(uses.map((use) => withVersion(strapi, use)))}`,
      remedy: `take it out there${isLive ? ' and publish that' : ''}, then delete it`,
    },
  ];
};

/** One problem when other entries, drafts or published, refer to an entry, or when it is the only one of its kind. */
export const deletionProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<Problem[]> => {
  if (strapi.contentType(uid as UID.ContentType).kind === 'singleType') {
    return [{ path: [], what: `there is one ${wordOf(uid)}, and it stays`, remedy: 'change its settings instead' }];
  }
  return used(strapi, await labelOf(strapi, trx, uid, documentId), await usesOf(strapi, trx, uid, documentId));
};

/** One problem when entries, drafts or published, show an image of the media library. */
export const imageDeletionProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  { id, name }: { id: number; name: string },
): Promise<Problem[]> => used(strapi, `the image ${name}`, await usesOfFile(strapi, trx, id));

/** One problem when something published refers to an entry. */
export const unpublishProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<Problem[]> => {
  const uses = (await usesOf(strapi, trx, uid, documentId)).filter(({ inPublished }) => inPublished);
  if (uses.length === 0) return [];
  const label = await labelOf(strapi, trx, uid, documentId);
  return [
    {
      path: [],
      what: `${label} is shown by ${listed(uses.map((use) => use.label))}`,
      remedy: 'unpublish those first, then this',
    },
  ];
};
