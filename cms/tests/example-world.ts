import type { EntryType } from '@also-playing/shared-types/contract';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import { editions } from '@also-playing/shared-types/examples/editions';
import { films } from '@also-playing/shared-types/examples/films';
import { media } from '@also-playing/shared-types/examples/media';
import { pages } from '@also-playing/shared-types/examples/pages';
import { people } from '@also-playing/shared-types/examples/people';
import { programmes } from '@also-playing/shared-types/examples/programmes';
import { redirects } from '@also-playing/shared-types/examples/redirects';
import { screenings } from '@also-playing/shared-types/examples/screenings';
import { sections } from '@also-playing/shared-types/examples/sections';
import { venues } from '@also-playing/shared-types/examples/venues';
import type { Core, UID } from '@strapi/strapi';
import { attributesOf, type Fields } from '../src/transfer/fields.ts';
import { entriesOf } from './entries.ts';

/** A CMS with all example entries in it, everything published. */

/** In the order of writing: what others refer to goes first. */
const EXAMPLES: readonly [EntryType, readonly { documentId: string }[]][] = [
  ['media', media],
  ['edition', editions],
  ['section', sections],
  ['venue', venues],
  ['person', people],
  ['film', films],
  ['programme', programmes],
  ['screening', screenings],
  ['page', pages],
  ['redirect', redirects],
  ['site', [whole.site]],
];
const WITH_DRAFT: readonly EntryType[] = ['film', 'programme', 'screening', 'page'];

export const hasDraft = (type: EntryType): boolean => WITH_DRAFT.includes(type);
const uidOf = (type: EntryType): UID.ContentType =>
  (type === 'media' ? 'plugin::upload.file' : `api::${type}.${type}`) as UID.ContentType;

/** What differs from the same entry with nothing wrong: to write that alone spares the nine credits with it. */
export const changedFields = (type: EntryType, entry: object): string[] => {
  const right: Record<string, unknown> = { ...whole[type] };
  const bad: Record<string, unknown> = { ...entry };
  return Object.keys({ ...right, ...bad }).filter((name) => bad[name] !== right[name]);
};

export interface ExampleWorld {
  /** The document that an example has become. */
  idOf(type: EntryType, documentId: string): string;
  /**
   * Writes an example, right or wrong, over the one that is there.
   * @param names only these fields
   */
  put(type: EntryType, entry: { documentId: string }, names?: readonly string[]): Promise<void>;
  remove(type: EntryType, documentId: string): Promise<void>;
}

const idOfSite = async (strapi: Core.Strapi): Promise<string | undefined> =>
  (await strapi.db.query('api::site.site').findOne({}))?.documentId;

export const exampleWorld = async (strapi: Core.Strapi): Promise<ExampleWorld> => {
  const ids = new Map<string, string>();
  const files = new Map<string, number>();
  const { create, update, publish } = entriesOf(strapi);
  const idOf = (type: EntryType, documentId: string): string => ids.get(`${type} ${documentId}`) ?? documentId;

  const dataOf = (uid: UID.Schema, { documentId: _, ...fields }: Fields): Fields => {
    const attributes = attributesOf(strapi, uid);
    const leaf = (name: string, value: unknown): unknown => {
      const { type, target = '', component } = attributes[name] ?? {};
      if (value === null || value === undefined) return null;
      if (type === 'media') return files.get(String(value)) ?? null;
      // What is not there yet is put in when all the others are.
      if (type === 'relation') return ids.get(`${target.slice(target.indexOf('.') + 1)} ${value}`) ?? null;
      return component ? dataOf(component, value as Fields) : value;
    };
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        Array.isArray(value) && attributes[name]?.type !== 'json'
          ? value.map((item) => leaf(name, item))
          : leaf(name, value),
      ]),
    );
  };

  const putFile = async (file: Fields & { documentId: string }): Promise<void> => {
    const { documentId, credit, ...rest } = file;
    const data = {
      ...rest,
      caption: credit,
      name: `${documentId}.jpg`,
      hash: documentId,
      provider: 'local',
      folderPath: '/',
    };
    const query = strapi.db.query('plugin::upload.file');
    const known = files.get(documentId);
    const row = known
      ? await query.update({ where: { id: known }, data })
      : await query.create({ data: { ...data, size: 1, ext: '.jpg' } });
    files.set(documentId, row.id);
    ids.set(`media ${documentId}`, row.documentId);
  };

  const put: ExampleWorld['put'] = async (type, entry, names) => {
    if (type === 'media') return putFile({ ...entry });
    const whole = dataOf(uidOf(type), { ...entry });
    const data = names ? Object.fromEntries(names.map((name) => [name, whole[name] ?? null])) : whole;
    const key = `${type} ${entry.documentId}`;
    const known = ids.get(key) ?? (type === 'site' ? await idOfSite(strapi) : undefined);
    if (known) await update(type, known, data);
    ids.set(key, known ?? (await create(type, data)));
  };

  for (const [type, entries] of EXAMPLES) {
    for (const entry of entries) {
      await put(type, entry.documentId === whole[type].documentId ? whole[type] : entry);
      if (hasDraft(type)) await publish(type, idOf(type, entry.documentId));
    }
  }
  // A venue that is further down couldn't be referred to yet.
  for (const venue of venues) await put('venue', venue.documentId === whole.venue.documentId ? whole.venue : venue);
  const remove: ExampleWorld['remove'] = async (type, documentId) => {
    await entriesOf(strapi).remove(type, idOf(type, documentId));
    ids.delete(`${type} ${documentId}`);
  };
  return { idOf, remove, put };
};
