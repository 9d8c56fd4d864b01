/** Who is credited, or comes. */
export const personTypes = /* GraphQL */ `
  type SitePerson {
    documentId: ID!
    revision: String!
    name: String
    sortName: String
    kind: String
    slug: String
    aliases: JSON
    bio: JSON
    portrait: ID
    born: String
    died: String
    countries: JSON
    pronouns: String
    links: [SiteLink!]!
    externalIds: SiteExternalIds
    translations: [SitePersonTranslation!]!
  }

  type SitePersonTranslation { locale: String bio: JSON }
`;
