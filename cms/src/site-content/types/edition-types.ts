/** Editions of the festival and their sections. */
export const editionTypes = /* GraphQL */ `
  type SiteEdition {
    documentId: ID!
    revision: String!
    title: String
    slug: String
    year: Int
    startsOn: String
    endsOn: String
    archived: Boolean
    text: JSON
    translations: [SiteEditionTranslation!]!
  }

  type SiteEditionTranslation { locale: String title: String text: JSON }

  type SiteSection {
    documentId: ID!
    revision: String!
    title: String
    slug: String
    edition: ID
    text: JSON
    image: ID
    accent: String
    order: Int
    partners: [SitePartner!]!
    juryNote: String
    translations: [SiteSectionTranslation!]!
  }

  type SiteSectionTranslation { locale: String title: String text: JSON juryNote: String }
`;
