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

/** How much there is, and whether it is still what it was. */
export const versionQuery = graphql(`
  query Version {
    siteVersion { type total fingerprint }
  }
`);
