import { graphql } from './graphql.ts';

export const editionsQuery = graphql(`
  query Editions($after: ID, $ids: [ID!], $limit: Int) {
    entries: siteEditions(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      title
      slug
      year
      startsOn
      endsOn
      archived
      text
      translations { locale title text }
    }
  }
`);
