import { ADDRESSED_TYPES, addressOf, FOLDERS, RESERVED } from '@also-playing/shared-types/addresses';
import type { Core } from '@strapi/strapi';
import { modelOf } from './model.ts';

/**
 * Redirects that the site may know: not one that leads to a page which isn't public, since its path may name a film that
 * is under embargo; nor one that begins where a page is, since the page wins.
 */

/** The part of a path from a position to the next slash, in SQL. */
const part = (strapi: Core.Strapi, path: string, position: number): string => {
  const rest = `substr(${path} || '/', ${position})`;
  return strapi.db.dialect.client === 'postgres'
    ? `split_part(${rest}, '/', 1)`
    : `substr(${rest}, 1, instr(${rest}, '/') - 1)`;
};

const quoted = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ');

/**
 * A sub-select of the row ids of redirects.
 * @param publicRows the same of another type
 */
export const redirectRows = (strapi: Core.Strapi, publicRows: (uid: string) => string): string => {
  const table = modelOf(strapi, 'api::redirect.redirect').tableName;
  const [from, to] = [`${table}."from"`, `${table}."to"`];
  const publicPages = ADDRESSED_TYPES.map((type) => {
    const uid = `api::${type}.${type}`;
    return { type, rows: `FROM ${modelOf(strapi, uid).tableName} WHERE id IN (${publicRows(uid)})` };
  });
  const leads = publicPages.map(({ type, rows }) => {
    const slugs = `SELECT slug ${rows}`;
    if (type !== 'page') {
      const folder = `/${FOLDERS[type]}/`;
      return `(${to} NOT LIKE '${folder}_%' OR ${part(strapi, to, folder.length + 1)} IN (${slugs}))`;
    }
    const first = part(strapi, to, 2);
    const isOther = `${to} NOT LIKE '/_%' OR ${first} IN (${quoted(RESERVED)}) OR ${first} LIKE '%.%'`;
    return `(${isOther} OR ${first} IN (${slugs}))`;
  });
  const addresses = publicPages.map(({ type, rows }) => {
    const [before, after] = addressOf(type, '?').split('?');
    return `SELECT '${before}' || slug || '${after}' ${rows} AND slug IS NOT NULL`;
  });
  return `SELECT id FROM ${table} WHERE ${from} NOT IN (${addresses.join(' UNION ALL ')}) AND ${leads.join(' AND ')}`;
};
