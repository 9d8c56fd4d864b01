/** What the site asks: for everything of a type, and whether anything has changed. */
export const queryTypes = /* GraphQL */ `
  "All that is public of a type, by document id: \`documentId revision\`. Null where its digest was \`known\`."
  type SiteTypeRevisions { type: String! digest: String! entries: [String!] }

  "All that is public, of one moment."
  type SiteRevisions { version: String! types: [SiteTypeRevisions!]! }

  extend type Query {
    "Another whenever anything public is. Answers at once when it isn't \`known\`, else as soon as it isn't, within \`wait\` seconds (at most 25)."
    siteVersion(known: String, wait: Int): String!
    siteRevisions(known: [String!]): SiteRevisions!
    siteSettings: SiteSettings
    "Sorted by document id: the first \`limit\` (at most 500) after \`after\`, or just those of \`ids\`."
    siteFilms(after: ID, ids: [ID!], limit: Int): [SiteFilm!]!
    siteProgrammes(after: ID, ids: [ID!], limit: Int): [SiteProgramme!]!
    siteScreenings(after: ID, ids: [ID!], limit: Int): [SiteScreening!]!
    sitePeople(after: ID, ids: [ID!], limit: Int): [SitePerson!]!
    siteVenues(after: ID, ids: [ID!], limit: Int): [SiteVenue!]!
    siteSections(after: ID, ids: [ID!], limit: Int): [SiteSection!]!
    siteEditions(after: ID, ids: [ID!], limit: Int): [SiteEdition!]!
    sitePages(after: ID, ids: [ID!], limit: Int): [SitePage!]!
    siteRedirects(after: ID, ids: [ID!], limit: Int): [SiteRedirect!]!
    siteMedia(after: ID, ids: [ID!], limit: Int): [SiteMedia!]!
  }
`;
