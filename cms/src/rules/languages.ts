import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import type { Knex } from '../site-content/model.ts';
import { publicEntryAt } from '../site-content/public-entry.ts';
import type { Draft } from './draft.ts';
import { labelOf } from './labels.ts';
import type { Lookup } from './lookup.ts';

const PAGE = 'api::page.page';

/** Editors' pages that are public where the pages of a language are, said of the site's languages. */
export const pagesInTheWay = async (strapi: Core.Strapi, trx: Knex, locales: unknown): Promise<Problem[]> => {
  const problems: Problem[] = [];
  for (const locale of Array.isArray(locales) ? locales : []) {
    const slug = String(locale).toLowerCase();
    const documentId = await publicEntryAt(strapi, trx, PAGE, slug);
    if (!documentId) continue;
    problems.push({
      path: ['locales'],
      what: `${await labelOf(strapi, trx, PAGE, documentId)} is at /${slug}/, where the pages in this language are`,
      remedy: 'write another address in that page and publish it, or take this language out',
      other: { uid: PAGE, documentId },
    });
  }
  return problems;
};

/** The same of the site as it is saved, by document id: a new language comes upon pages that were right before. */
export const languageProblems = async (
  { strapi, trx }: Lookup,
  sites: readonly Draft[],
): Promise<Map<string, Problem[]>> => {
  const problems = new Map<string, Problem[]>();
  for (const { documentId, locales } of sites) {
    problems.set(documentId, await pagesInTheWay(strapi, trx, locales));
  }
  return problems;
};
