import type { Problem } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import type { Draft } from './draft.ts';

/** The site's languages as they begin its paths: `fr`, `pt-br`. */
export const languagesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const site: { locales?: string[] } | null = await strapi.db.query('api::site.site').findOne({ select: ['locales'] });
  return (site?.locales ?? []).map((locale) => locale.toLowerCase());
};

/** Pages of the site's other languages stand under `/fr/`: no editors' page may. By document id. */
export const languagePathProblems = async (
  strapi: Core.Strapi,
  drafts: readonly Draft[],
): Promise<Map<string, Problem[]>> => {
  const languages = await languagesOf(strapi);
  return new Map(
    drafts
      .filter(({ slug }) => languages.includes(String(slug)))
      .map(({ documentId, slug }) => [
        documentId,
        [{ path: ['slug'], what: `"${slug}" is a language of the site`, remedy: 'write another address' }],
      ]),
  );
};
