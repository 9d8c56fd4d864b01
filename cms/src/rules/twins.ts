import { fold } from '@also-playing/shared-types/fold';
import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { isNear } from '../people/near-names.ts';
import type { Knex } from '../site-content/model.ts';
import { referencesOf } from '../site-content/references.ts';
import type { EntryName } from '../site-content/types.ts';

/** People who may be one and the same: equal after folding accents, or a letter or two apart. */

export interface Twin {
  documentId: string;
  name: string;
  /** The last part of their address: what tells namesakes apart. */
  slug: string;
}

const everybody = async (trx: Knex): Promise<Twin[]> =>
  trx('people').whereNotNull('name').select({ documentId: 'document_id', name: 'name', slug: 'slug' }).orderBy('name');

/** For each person whom an entry names, others who may be the same. */
export const twinsOf = async (trx: Knex, people: readonly string[]): Promise<Map<string, Twin[]>> => {
  const twins = new Map<string, Twin[]>();
  if (people.length === 0) return twins;
  const all = (await everybody(trx)).map((person) => ({ ...person, folded: fold(person.name) }));
  for (const own of all.filter(({ documentId }) => people.includes(documentId))) {
    const near = all.filter(
      (other) =>
        other.documentId !== own.documentId && (other.folded === own.folded || isNear(other.folded, own.folded)),
    );
    if (near.length > 0) {
      twins.set(
        own.documentId,
        near.map(({ documentId, name, slug }) => ({ documentId, name, slug })),
      );
    }
  }
  return twins;
};

export const twinAdvice = async (
  strapi: Core.Strapi,
  trx: Knex,
  name: EntryName,
  draft: Record<string, unknown>,
): Promise<Problem[]> => {
  const own = name === 'SitePerson' ? [{ path: ['name'], documentId: draft.documentId as string }] : [];
  const named = referencesOf(strapi, name, draft).filter(({ uid }) => uid === 'api::person.person');
  const all = [...own, ...named];
  const twins = await twinsOf(trx, [...new Set(all.map(({ documentId }) => documentId))]);
  const said = new Set<string>();
  return all.flatMap(({ path, documentId }) => {
    const near = twins.get(documentId);
    if (!near || said.has(documentId)) return [];
    said.add(documentId);
    const names = near.map((twin) => `“${twin.name}” (${twin.slug})`).join(', ');
    return [{ path, what: `there is also ${names}`, remedy: 'choose that one if it is the same person' }];
  });
};
