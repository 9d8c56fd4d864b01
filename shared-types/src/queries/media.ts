import { graphql } from './graphql.ts';

export const mediaQuery = graphql(`
  query Media($after: ID, $ids: [ID!], $limit: Int) {
    entries: siteMedia(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      url
      mime
      alternativeText
      credit: caption
      width
      height
      focalPoint
    }
  }
`);
