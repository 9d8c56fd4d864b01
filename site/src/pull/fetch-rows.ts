import type { EntryType } from '@also-playing/shared-types/contract';
import type { filmsQuery } from '@also-playing/shared-types/queries/film';
import { siteQuery } from '@also-playing/shared-types/queries/site';
import type { Ask } from './cms-client.ts';
import { LISTS } from './kinds.ts';
import type { Row } from './parse-rows.ts';

const PAGE = 500;

/** All entries of a type, by keyset: each page begins after the last document id, so that no publish tears the list. */
export const fetchAll = async (ask: Ask, type: EntryType): Promise<Row[]> => {
  if (type === 'site') return fetchSite(ask);
  const rows: Row[] = [];
  for (;;) {
    const { entries } = await ask(questionFor(type), { after: rows.at(-1)?.documentId ?? null, limit: PAGE });
    rows.push(...entries);
    if (entries.length < PAGE) return rows;
  }
};

/** Those entries of a type that are there. */
export const fetchSome = async (ask: Ask, type: EntryType, ids: readonly string[]): Promise<Row[]> => {
  if (type === 'site') return fetchSite(ask);
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    const { entries } = await ask(questionFor(type), { ids: ids.slice(from, from + PAGE) });
    rows.push(...entries);
  }
  return rows;
};

const fetchSite = async (ask: Ask): Promise<Row[]> => {
  const { siteSettings } = await ask(siteQuery);
  return siteSettings ? [siteSettings] : [];
};

/** One type of document stands for all: they take the same variables and give rows of their own type. */
const questionFor = (type: keyof typeof LISTS): typeof filmsQuery => LISTS[type] as typeof filmsQuery;
