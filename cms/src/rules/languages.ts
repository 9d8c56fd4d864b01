import type { Core } from '@strapi/strapi';

/** The site's languages as they begin its paths: `fr`, `pt-br`. */
export const languagesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const site: { locales?: string[] } | null = await strapi.db.query('api::site.site').findOne({ select: ['locales'] });
  return (site?.locales ?? []).map((locale) => locale.toLowerCase());
};
