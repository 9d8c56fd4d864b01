/** The site’s own settings, its pages and redirects. */
export const siteTypes = /* GraphQL */ `
  type SiteSettings {
    documentId: ID!
    revision: String!
    name: String
    tagline: String
    logo: ID
    locale: String
    locales: JSON
    timeZone: String
    dayCutOff: String
    accent: String
    accessOffers: SiteAccessOffers
    carouselHeading: String
    carouselLength: Int
    announcement: String
    footer: String
    links: [SiteLink!]!
    partners: [SitePartner!]!
    translations: [SiteSettingsTranslation!]!
  }

  type SiteSettingsTranslation {
    locale: String name: String tagline: String carouselHeading: String announcement: String footer: String
  }

  type SitePage {
    documentId: ID!
    revision: String!
    title: String
    slug: String
    body: JSON
    menuOrder: Int
    seo: SiteSeo
    translations: [SitePageTranslation!]!
  }

  type SitePageTranslation { locale: String title: String body: JSON }

  "Paths of the site; \`to\` may be an absolute address."
  type SiteRedirect {
    documentId: ID!
    revision: String!
    from: String
    to: String
  }
`;
