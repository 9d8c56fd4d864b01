/** Rooms, and the ways between them. */
export const venueTypes = /* GraphQL */ `
  type SiteVenue {
    documentId: ID!
    revision: String!
    name: String
    shortName: String
    building: String
    slug: String
    timeZone: String
    address: String
    position: SitePosition
    capacity: Int
    accessNote: String
    walks: [SiteWalk!]!
    url: String
    translations: [SiteVenueTranslation!]!
  }

  type SitePosition { lat: Float lng: Float }

  type SiteWalk { venue: ID minutes: Int }

  type SiteVenueTranslation { locale: String name: String accessNote: String }
`;
