import { graphql } from './graphql.ts';

export const redirectsQuery = graphql(`
  query Redirects($after: ID, $ids: [ID!], $limit: Int) {
    entries: siteRedirects(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      from
      to
    }
  }
`);
