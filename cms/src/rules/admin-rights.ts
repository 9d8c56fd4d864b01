import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** What a signed-in user may do, by Strapi's own permissions; for routes of ours beside the content manager's. */

type Action = 'read' | 'update';
type Check = (entry?: object) => boolean;
interface PermissionChecker {
  cannot: Record<Action, Check>;
}

export interface Rights {
  /** Whether there are entries of a type that the user may read. */
  mayRead(uid: string): boolean;
  /**
   * @throws NotFoundError when there is no such entry
   * @throws ForbiddenError when the user may not do this with it
   */
  check(action: Action, uid: string, documentId: string): Promise<void>;
}

export const rightsOf = (strapi: Core.Strapi, userAbility: unknown): Rights => {
  const checker = (model: string): PermissionChecker =>
    strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });
  return {
    mayRead: (uid) => !checker(uid).cannot.read(),
    async check(action, uid, documentId) {
      // A role may be limited to the entries of their maker.
      const populate = { createdBy: { populate: { roles: true } } } as never;
      const entry = await strapi.documents(uid as 'api::film.film').findOne({ documentId, populate });
      if (!entry) throw new errors.NotFoundError('There is no such entry: reload the page');
      if (checker(uid).cannot[action](entry)) throw new errors.ForbiddenError();
    },
  };
};
