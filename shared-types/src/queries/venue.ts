import { graphql } from './graphql.ts';

export const venuesQuery = graphql(`
  query Venues($after: ID, $ids: [ID!], $limit: Int) {
    entries: siteVenues(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      name
      shortName
      building
      slug
      timeZone
      address
      position { lat lng }
      capacity
      accessNote
      walks { venue minutes }
      url
      translations { locale name accessNote }
    }
  }
`);
