import type { Core } from '@strapi/strapi';

/** Makes entries as tests need them: complete unless a test says otherwise. */

export type Version = 'draft' | 'published';
type EntryRow = Record<string, unknown> & { documentId: string };

let number = 0;

/** A film that may be published. */
export const filmData = (more: object = {}): Record<string, unknown> => {
  number++;
  return {
    title: `Film ${number}`,
    slug: `film-${number}`,
    blurb: 'A blurb',
    year: 2024,
    countries: ['CA'],
    ...more,
  };
};

/** The document service of a CMS, without Strapi's generated types. */
export const entriesOf = (strapi: Core.Strapi) => {
  const documents = (type: string) => strapi.documents(`api::${type}.${type}` as 'api::film.film');
  const create = async (type: string, data: object): Promise<string> =>
    (await documents(type).create({ data: data as never })).documentId;
  return {
    documents,
    create,
    film: (more?: object) => create('film', filmData(more)),
    person: (name: string) => create('person', { name, slug: `person-${++number}` }),
    venue: () => create('venue', { name: 'Hall', slug: `hall-${++number}`, timeZone: 'Europe/Paris' }),
    update: (type: string, documentId: string, data: object) =>
      documents(type).update({ documentId, data: data as never }),
    publish: (type: string, documentId: string) => documents(type).publish({ documentId }),
    unpublish: (type: string, documentId: string) => documents(type).unpublish({ documentId }),
    discard: (type: string, documentId: string) => documents(type).discardDraft({ documentId }),
    remove: (type: string, documentId: string) => documents(type).delete({ documentId }),
    /** One version of an entry with what it points to. */
    read: (type: string, documentId: string, status: Version, populate: object = {}) =>
      documents(type).findOne({ documentId, status, populate: populate as never }) as Promise<EntryRow | null>,
  };
};

/** What a refusal says, by field; '' is the whole entry. */
export const refusal = async (action: Promise<unknown>): Promise<Record<string, string>> => {
  const error = (await action.then(
    () => {
      throw new Error('was not refused');
    },
    (caught: unknown) => caught,
  )) as { details?: { errors: { path: string[]; message: string }[] } };
  if (!error.details) throw error;
  return Object.fromEntries(error.details.errors.map(({ path, message }) => [path.join('.'), message]));
};
