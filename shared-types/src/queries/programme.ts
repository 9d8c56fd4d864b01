import { graphql } from './graphql.ts';

export const programmesQuery = graphql(`
  query Programmes($after: ID, $ids: [ID!], $limit: Int) {
    entries: siteProgrammes(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      title
      slug
      kind
      blurb
      synopsis
      still
      films
      runtimeMinutes
      section
      partners { label name url logo }
      advisories { kind note }
      ageRating { system value }
      accessOffers { heading links { label url } }
      carouselRank
      seo { title description }
      firstPublishedAt
      translations { locale title blurb synopsis }
    }
  }
`);
