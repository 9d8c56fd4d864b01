/** What a publisher says to the CMS and is told by it; its token may do it by an action of its own. Types of content are in site-content/types. */
export const typeDefs = /* GraphQL */ `
  "What an editor wants of the publisher: \`publish\`, \`rollBack\` (from \`release\`) or \`resume\`."
  type SiteWish { id: ID! kind: String! release: Int }
  type SiteNews { version: String! wish: SiteWish }

  input PublishStopInput { uid: String! documentId: ID! text: String! }
  input PublishReportInput {
    "\`began\`, \`published\`, \`stopped\` or \`rolledBack\`."
    outcome: String!
    "Of the content."
    version: String
    release: Int
    pages: Int
    "Pages that were made anew."
    rendered: Int
    "Milliseconds."
    took: Int
    "Why it stopped."
    text: String
    stoppedBy: [PublishStopInput!]
  }

  extend type Query {
    "As siteVersion, and answers as well when somebody wishes something: the wish stays until it is cleared."
    siteNews(known: String, wait: Int): SiteNews!
  }
  type Mutation {
    reportPublish(report: PublishReportInput!): Boolean!
    clearWish(id: ID!): Boolean!
  }
`;
