import { graphql } from './graphql.ts';

export const siteQuery = graphql(`
  query Site {
    siteSettings {
      documentId
      revision
      name
      tagline
      logo
      locale
      locales
      timeZone
      dayCutOff
      accent
      accessOffers { heading links { label url } }
      carouselHeading
      carouselLength
      announcement
      footer
      links { label url }
      partners { label name url logo }
      translations { locale name tagline carouselHeading announcement footer }
    }
  }
`);

/** The version of all that is public; with `known` and `wait`, as soon as it is another. */
export const versionQuery = graphql(`
  query Version($known: String, $wait: Int) {
    siteVersion(known: $known, wait: $wait)
  }
`);

/** What is public, each entry with its revision, of one version; but for lists whose digest is known. */
export const revisionsQuery = graphql(`
  query Revisions($known: [String!]) {
    siteRevisions(known: $known) { version types { type digest entries } }
  }
`);
