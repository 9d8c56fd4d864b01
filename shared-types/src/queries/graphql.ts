import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.generated.ts';

/** Documents typed from the committed SDL: a field that the CMS doesn't serve is a type error. */
export const graphql = initGraphQLTada<{ introspection: typeof introspection; scalars: { JSON: unknown } }>();
