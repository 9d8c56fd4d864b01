/** What is on the bill and isn’t one film. */
export const programmeTypes = /* GraphQL */ `
  type SiteProgramme {
    documentId: ID!
    revision: String!
    title: String
    slug: String
    kind: String
    blurb: String
    synopsis: JSON
    still: ID
    "In the order of the bill."
    films: [ID!]!
    runtimeMinutes: Int
    section: ID
    partners: [SitePartner!]!
    advisories: [SiteAdvisory!]!
    ageRating: SiteAgeRating
    accessOffers: SiteAccessOffers
    carouselRank: Int
    seo: SiteSeo
    firstPublishedAt: String
    translations: [SiteProgrammeTranslation!]!
  }

  type SiteProgrammeTranslation { locale: String title: String blurb: String synopsis: JSON }
`;
