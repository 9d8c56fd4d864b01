import type { Core } from '@strapi/strapi';
import { rightsOf } from '../rules/admin-rights.ts';

/**
 * Strapi's route for the address of a preview asks only whether somebody is signed in: whoever may not read an entry
 * must not get a signed address to it either. For the request that is being answered.
 * @throws NotFoundError, ForbiddenError
 */
export const checkMayRead = async (uid: string, documentId: string): Promise<void> => {
  const { strapi } = globalThis as unknown as { strapi: Core.Strapi };
  const context = strapi.requestContext.get();
  await rightsOf(strapi, context?.state.userAbility).check('read', uid, documentId);
};
