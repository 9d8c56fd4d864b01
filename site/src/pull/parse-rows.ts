import type { contract, EntryType } from '@also-playing/shared-types/contract';
import { formatPath } from '@also-playing/shared-types/problem';
import type { Around } from '@also-playing/shared-types/rules/around';
import { checkEntry } from '@also-playing/shared-types/rules/check-entry';
import type { z } from 'zod';
import { entryAddress } from './entry-address.ts';
import type { Failure } from './pull-error.ts';

/** A row on the wire: what every query gives of an entry. */
export type Row = { documentId: string; revision: string };

type Parsed<Type extends EntryType> = z.output<(typeof contract)[Type]>;

/** Rows that match the contract, and what is wrong with the others. */
export interface ParseResult<Type extends EntryType> {
  entries: Parsed<Type>[];
  failures: Failure[];
}

/** What is saved is live at once: there is nothing to publish. */
const WITHOUT_DRAFT: readonly EntryType[] = ['edition', 'media', 'person', 'redirect', 'section', 'site', 'venue'];

/**
 * Holds rows of one type against the contract.
 * @param cmsUrl for links to entries in the admin
 * @param around the site and its venues, as the same pull gave them
 */
export const parseRows = <Type extends EntryType>(
  type: Type,
  rows: readonly Row[],
  cmsUrl: string,
  around: Around,
): ParseResult<Type> => {
  const entries: Parsed<Type>[] = [];
  const failures: Failure[] = [];
  for (const row of rows) {
    const { entry, problems } = checkEntry(type, row, around);
    if (entry) entries.push(entry);
    for (const { path, what, remedy } of problems) {
      failures.push({
        title: `${type} ${nameOf(row)} does not match the site contract`,
        what: path.length > 0 ? `${formatPath(path)}: ${what}` : what,
        where: entryAddress(cmsUrl, type, row.documentId),
        remedy: `${remedy}, then ${WITHOUT_DRAFT.includes(type) ? 'save' : 'publish'}`,
        entries: [{ type, documentId: row.documentId }],
      });
    }
  }
  return { entries, failures };
};

/** How an entry is called in a report: by its slug, else what else tells it from others. */
const nameOf = (row: Row): string => {
  const { slug, title, name, url, localStart } = row as Row & Record<string, unknown>;
  const word = [slug, title, name, localStart, url].find((value) => typeof value === 'string' && value !== '');
  return word === undefined ? row.documentId : JSON.stringify(word);
};
