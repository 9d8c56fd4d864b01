import { graphql } from './graphql.ts';

export const sectionsQuery = graphql(`
  query Sections($after: ID, $ids: [ID!], $limit: Int) {
    entries: siteSections(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      title
      slug
      edition
      text
      image
      accent
      order
      partners { label name url logo }
      juryNote
      translations { locale title text juryNote }
    }
  }
`);
