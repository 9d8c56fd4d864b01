import { graphql } from './graphql.ts';

export const pagesQuery = graphql(`
  query Pages($after: ID, $ids: [ID!], $limit: Int) {
    entries: sitePages(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      title
      slug
      body
      menuOrder
      seo { title description }
      translations { locale title body }
    }
  }
`);
