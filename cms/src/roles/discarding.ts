import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { EXPLORER, ownFields } from './permissions.ts';

interface Ability {
  can(action: string, subject: string, field: string): boolean;
}

/**
 * To Strapi, discarding a draft is an update. But it takes away what anybody wrote since the last publish: a translator,
 * who may change translations alone, may not do that.
 */
export const refuseToDiscardForOthers = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const ability: Ability | undefined = strapi.requestContext.get()?.state.userAbility;
    if (context.action === 'discardDraft' && ability) {
      const schema = strapi.contentType(context.uid as UID.ContentType);
      if (!ownFields(strapi, schema).every((field) => ability.can(`${EXPLORER}.update`, context.uid, field))) {
        // The one refusal whose words Strapi passes on.
        throw new errors.PolicyError('Discarding would take away what others wrote. Ask an editor to do it');
      }
    }
    return next();
  });
};
