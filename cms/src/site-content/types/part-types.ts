/** Parts that more than one type has, and images. */
export const partTypes = /* GraphQL */ `
  "An image that something public shows."
  type SiteMedia {
    documentId: ID!
    revision: String!
    "A path of the CMS, or an absolute address."
    url: String
    mime: String
    alternativeText: String
    "Who made it."
    caption: String
    "Pixels."
    width: Int
    height: Int
    "{x, y} in percent."
    focalPoint: JSON
  }

  type SiteLink { label: String url: String }

  type SiteAccessOffers { heading: String links: [SiteLink!]! }

  type SitePartner { label: String name: String url: String logo: ID }

  type SiteSeo { title: String description: String }

  type SiteExternalIds { imdb: String tmdb: String wikidata: String eidr: String }

  type SiteAdvisory { kind: String note: String }

  type SiteAgeRating { system: String value: String }
`;
