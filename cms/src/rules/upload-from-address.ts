import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { beforeRoutes } from './plugin-routes.ts';

/**
 * The media library's “File upload from URL” is refused: the server would ask what no editor can reach. The upload plugin
 * holds the first address of a name against a list, and then lets fetch look the name up again and follow redirects; `0.0.0.0`,
 * which is this machine, isn't in the list. Can go when Strapi checks the address that it connects to, at each redirect.
 * tests/upload-from-address.test.ts pins the route.
 */
export const refuseUploadFromAddress = (strapi: Core.Strapi): void =>
  beforeRoutes(
    strapi,
    'upload',
    ({ path }) => path === '/actions/upload-from-urls',
    async () => {
      // Of all that says 403 Strapi hands on the words of this one alone.
      throw new errors.PolicyError(
        'This CMS fetches no pictures from other addresses: save the picture on your computer, then upload the file',
      );
    },
  );
