import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { isDraftAndPublish, type Knex } from '../site-content/model.ts';
import { labelOf } from './labels.ts';
import { type Use, usesOf, usesOfFile } from './uses.ts';

/**
 * What others refer to stays. Deleted, a person would leave a credit without a name; unpublished, a film would leave a
 * screening of nothing on the site. Strapi empties the references without a word; here the message says where they are.
 */

const NAMED = 10;

/** `film “A” (draft), screening of “B” on 2026-12-04 at 18:30 and 12 more` */
export const listUses = (strapi: Core.Strapi, uses: readonly Use[]): string => {
  const named = uses.slice(0, NAMED).map((use) => `${use.label}${version(strapi, use)}`);
  const more = uses.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const version = (strapi: Core.Strapi, { uid, inDraft, inPublished }: Use): string => {
  if (!isDraftAndPublish(strapi, uid) || (inDraft && inPublished)) return '';
  return inDraft ? ' (draft)' : ' (published version)';
};

/** One problem when other entries, drafts or published, refer to an entry. */
export const deletionProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<Problem[]> => {
  const uses = await usesOf(strapi, trx, uid, documentId);
  return uses.length > 0 ? [used(strapi, await labelOf(strapi, trx, uid, documentId), uses)] : [];
};

/** One problem when entries, drafts or published, show an image of the media library. */
export const imageDeletionProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  { id, name }: { id: number; name: string },
): Promise<Problem[]> => {
  const uses = await usesOfFile(strapi, trx, id);
  return uses.length > 0 ? [used(strapi, `the image ${name}`, uses)] : [];
};

const used = (strapi: Core.Strapi, label: string, uses: readonly Use[]): Problem => ({
  path: [],
  what: `${label} is used by ${listUses(strapi, uses)}`,
  remedy: uses.every((use) => isDraftAndPublish(strapi, use.uid) && !use.inPublished)
    ? 'take it out there, then delete it'
    : 'take it out there and publish that, then delete it',
});

/** One problem when something published refers to an entry. */
export const unpublishProblems = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  documentId: string,
): Promise<Problem[]> => {
  const uses = (await usesOf(strapi, trx, uid, documentId)).filter(({ inPublished }) => inPublished);
  if (uses.length === 0) return [];
  return [
    {
      path: [],
      what: `${await labelOf(strapi, trx, uid, documentId)} is shown by ${listUses(
        strapi,
        uses.map((use) => ({ ...use, inDraft: true })),
      )}`,
      remedy: 'unpublish those first, then this',
    },
  ];
};
