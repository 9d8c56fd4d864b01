import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';

export const filmsQuery = graphql(`
  query Films($after: ID, $ids: [ID!], $limit: Int) {
    entries: siteFilms(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      title
      slug
      originalTitle
      alternateTitles { text language kind }
      sortTitle
      blurb
      synopsis
      synopsisBy
      year
      yearLabel
      runtimeMinutes
      episodes { count minutes }
      countries
      languages
      sound
      intertitles
      colour
      form
      genres
      credits { role roleLabel person creditedAs character note }
      reviews { quote critic outlet url publishedOn translatedFrom }
      awards { name body year category result recipient }
      premiere { level territory label }
      restoration
      printSource
      advisories { kind note }
      ageRating { system value }
      externalIds { imdb tmdb wikidata eidr }
      links { label url }
      poster
      still
      gallery
      trailerUrl
      partners { label name url logo }
      section
      accessOffers { heading links { label url } }
      carouselRank
      seo { title description }
      firstPublishedAt
      translations { locale title blurb synopsis synopsisBy restoration printSource }
    }
  }
`);

/** A film on the wire. */
export type FilmRow = ResultOf<typeof filmsQuery>['entries'][number];
