import type { Core } from '@strapi/strapi';

/**
 * What the site's token may do: actions of our own, without a controller or a route. A token with Strapi's `find` could
 * read drafts over REST.
 */
export const READ = 'api::site-content.site-content.read';
/** Saying what became of a publish, and hearing of wishes. */
export const REPORT = 'api::site-content.site-content.report';
const ACTIONS = [READ, REPORT];

/** Must run in `register()`: the token would lose its rights at the next boot otherwise. */
export const registerSiteActions = async (strapi: Core.Strapi): Promise<void> => {
  for (const uid of ACTIONS) await strapi.contentAPI.permissions.providers.action.register(uid, { uid });
};

/**
 * Makes the site's token from `SITE_TOKEN`, and removes those that Strapi makes at its first start and nobody used:
 * "Read Only" reads drafts.
 * @throws Error when `SITE_TOKEN` is missing or short
 */
export const keepSiteToken = async (strapi: Core.Strapi): Promise<void> => {
  const secret = process.env.SITE_TOKEN ?? '';
  if (secret.length < 32) {
    throw new Error(`the site has no token
  what    SITE_TOKEN is ${secret ? 'shorter than 32 characters' : 'not set'}
  where   .env at the root of the project
  remedy  run "npm start", which writes one, or set SITE_TOKEN to a long random text for CMS and site alike`);
  }
  const tokens = strapi.db.query('admin::api-token');
  const service = strapi.service('admin::api-token-content-api') as {
    create(token: object): Promise<{ id: number }>;
    update(id: number, token: object): Promise<unknown>;
    hash(secret: string): string;
  };
  const existing = (await tokens.findOne({ where: { name: 'site' } })) as { id: number } | null;
  const { id } =
    existing ??
    (await service.create({
      kind: 'content-api',
      name: 'site',
      description: 'What the website reads: published content, by its own queries alone; and reports of publishes',
      type: 'custom',
      lifespan: null,
      permissions: ACTIONS,
    }));
  // One that was made by an earlier release may do less.
  if (existing) await service.update(id, { permissions: ACTIONS });
  await tokens.update({ where: { id }, data: { accessKey: service.hash(secret), encryptedKey: null } });
  await tokens.deleteMany({ where: { name: { $in: ['Read Only', 'Full Access'] }, lastUsedAt: null } });
};
