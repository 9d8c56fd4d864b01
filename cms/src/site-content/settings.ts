import type { Core } from '@strapi/strapi';

/** What a site is called and where it is until somebody says so. */
export const SETTINGS_DEFAULTS = {
  name: 'Also Playing',
  locale: 'en',
  locales: ['en'],
  timeZone: 'UTC',
  dayCutOff: '05:00',
};

/** The site's settings are one entry that is always there: made at the first start. */
export const keepSettings = async (strapi: Core.Strapi): Promise<void> => {
  const documents = strapi.documents('api::site.site');
  if (!(await documents.findFirst())) await documents.create({ data: SETTINGS_DEFAULTS });
};
