import { foldedWords } from '@also-playing/shared-types/fold';
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from '../site-content/model.ts';

/**
 * Search in the admin's lists. Strapi looks at an entry's own columns, letter by letter: "Ines" doesn't find Inés, nor an
 * alias or a translated title anything. So each entry keeps, in a column that nobody sees, all that it may be looked for by,
 * without accents; it is written together with the entry, and leaves its time of saving alone.
 */

type Row = Record<string, unknown>;

interface Searched {
  table: string;
  populate: Record<string, true>;
  /** What an entry may be looked for by. */
  texts(row: Row): unknown[];
  /** Other entries that lead to it: a film is also looked for by its people. */
  through?(word: string): object;
}

const each = (parts: unknown, field: string): unknown[] =>
  Array.isArray(parts) ? parts.map((part: Row) => part[field]) : [];

const SEARCHED: Readonly<Partial<Record<string, Searched>>> = {
  'api::film.film': {
    table: 'films',
    populate: { alternateTitles: true, translations: true },
    texts: ({ title, originalTitle, slug, year, alternateTitles, translations }) => [
      title,
      originalTitle,
      ...each(alternateTitles, 'text'),
      ...each(translations, 'title'),
      slug,
      year,
    ],
    through: (word) => ({ credits: { person: { searchText: { $contains: word } } } }),
  },
  'api::person.person': {
    table: 'people',
    populate: {},
    texts: ({ name, sortName, slug, aliases }) => [name, sortName, slug, ...(Array.isArray(aliases) ? aliases : [])],
  },
};

/** Moves when what an entry is looked for by is made in another way: all are then written anew. */
const RECIPE = 1;
const AT_ONCE = 200;

/** Within a transaction: what is read and written is what the transaction sees. */
const writeTexts = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: string,
  { table, populate, texts }: Searched,
  where: object,
): Promise<void> => {
  const rows: Row[] = await strapi.db.query(uid as UID.ContentType).findMany({ where, populate: populate as never });
  for (const row of rows) {
    const text = [...new Set(texts(row).flatMap((each) => foldedWords(String(each ?? ''))))].join(' ');
    // Past the query layer, which would say that the entry was saved.
    await trx(table).where({ id: row.id }).update({ search_text: text });
  }
};

/** Every word has to be found, anywhere and in any order. */
const toFilters = (words: readonly string[], { through }: Searched): object[] =>
  words.map((word) => {
    const own = { searchText: { $contains: word } };
    return through ? { $or: [own, through(word)] } : own;
  });

/** Keeps the texts with every write, and searches by them. */
export const registerSearch = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const searched = SEARCHED[context.uid];
    if (!searched) return next();
    const params = context.params as { _q?: unknown; filters?: object };

    if (context.action === 'findMany' || context.action === 'count') {
      const words = typeof params._q === 'string' ? foldedWords(params._q) : [];
      if (words.length > 0) {
        delete params._q;
        params.filters = { $and: [...(params.filters ? [params.filters] : []), ...toFilters(words, searched)] };
      }
      return next();
    }
    if (!['create', 'update', 'clone'].includes(context.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const { documentId } = (result ?? {}) as { documentId?: string };
      if (documentId) await writeTexts(strapi, trx as unknown as Knex, context.uid, searched, { documentId });
      return result;
    }) as never;
  });
};

/** Writes the texts that are missing: of entries from before there were any, and of those that came past Strapi. */
export const keepSearchTexts = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'search', key: 'recipe' });
  const isOld = (await store.get({})) !== RECIPE;
  for (const [uid, searched] of Object.entries(SEARCHED)) {
    if (!searched) continue;
    const knex = strapi.db.connection;
    const rows: { id: number }[] = await knex(searched.table)
      .modify((query) => isOld || query.whereNull('search_text'))
      .select('id');
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const ids = rows.slice(from, from + AT_ONCE).map(({ id }) => id);
      await strapi.db.transaction(({ trx }) =>
        writeTexts(strapi, trx as unknown as Knex, uid, searched, { id: { $in: ids } }),
      );
    }
  }
  if (isOld) await store.set({ value: RECIPE });
};
