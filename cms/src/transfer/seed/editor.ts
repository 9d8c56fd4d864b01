import type { Core } from '@strapi/strapi';

interface UserService {
  exists(attributes?: object): Promise<boolean>;
  createFirstAdmin(attributes: object): Promise<unknown>;
}

/** The CMS beside writes now and then: a second is taken for hardly ever, a fifth for never. */
const TRIES = 5;

/**
 * Makes the demo editor from `EDITOR_EMAIL` and `EDITOR_PASSWORD`, unless the CMS has a user already. A super admin:
 * to the first visitor of a CMS without one, Strapi would offer to become it.
 * @throws Error when they are not set
 */
export const ensureEditor = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.service('admin::user') as UserService;
  if (await service.exists()) return;
  const { EDITOR_EMAIL: email, EDITOR_PASSWORD: password } = process.env;
  if (!email || !password) {
    throw new Error(`the demo editor can't be made
  what    EDITOR_EMAIL or EDITOR_PASSWORD is not set
  where   .env at the root of the project
  remedy  run "npm start", which writes both, or set them there`);
  }
  const editor = { email: email.toLowerCase(), password, firstname: 'Demo', lastname: 'Editor' };
  for (let tries = 1; ; tries += 1) {
    try {
      await service.createFirstAdmin(editor);
      return;
    } catch (error) {
      // Strapi's transaction reads first: SQLite refuses it when a CMS that runs beside wrote in between.
      if (tries === TRIES || (error as { code?: string }).code !== 'SQLITE_BUSY_SNAPSHOT') throw error;
    }
  }
};
