import { graphql } from './graphql.ts';

export const peopleQuery = graphql(`
  query People($after: ID, $ids: [ID!], $limit: Int) {
    entries: sitePeople(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      name
      sortName
      kind
      slug
      aliases
      bio
      portrait
      born
      died
      countries
      pronouns
      links { label url }
      externalIds { imdb tmdb wikidata eidr }
      translations { locale bio }
    }
  }
`);
