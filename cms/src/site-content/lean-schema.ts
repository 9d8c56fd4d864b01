import type { Core } from '@strapi/strapi';
import { type GraphQLSchema, isObjectType } from 'graphql';

interface ContentApi {
  buildSchema(): GraphQLSchema;
}

/**
 * The GraphQL plugin wraps every field of every type in authorisation and policies: of a page of 500 films that, not
 * SQL, is the cost. Our `Site…` types hold plain values, and `Query.*` keeps its authorisation, so their fields go back
 * to GraphQL's own default. No public switch for it in @strapi/plugin-graphql 5.54; tests/site-content.test.ts counts
 * the calls, and fails when a release no longer needs this or undoes it.
 */
export const leanSchema = (strapi: Core.Strapi): void => {
  const service = strapi.plugin('graphql').service('content-api') as ContentApi;
  const build = service.buildSchema;
  service.buildSchema = () => {
    const schema = build.call(service);
    for (const [name, type] of Object.entries(schema.getTypeMap())) {
      if (!name.startsWith('Site') || !isObjectType(type)) continue;
      // Apollo wraps each field again at the first request, for a plugin of Strapi's that looks at queries alone: what it
      // sets here is let go.
      for (const field of Object.values(type.getFields())) {
        Object.defineProperty(field, 'resolve', { get: () => undefined, set: () => {} });
      }
    }
    return schema;
  };
};
