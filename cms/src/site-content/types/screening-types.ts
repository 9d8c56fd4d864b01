/** When and where something is shown, and who comes. */
export const screeningTypes = /* GraphQL */ `
  type SiteScreening {
    documentId: ID!
    revision: String!
    film: ID
    programme: ID
    venue: ID
    online: Boolean
    localStart: String
    localStartOccurrence: String
    localEnd: String
    introMinutes: Int
    breakMinutes: Int
    talkMinutes: Int
    runtimeMinutes: Int
    section: ID
    label: String
    note: String
    guestNote: String
    guests: [SiteGuest!]!
    format: String
    formatLabel: String
    subtitles: JSON
    openCaptions: String
    audioDescription: String
    signLanguage: String
    relaxed: String
    babyFriendly: String
    ticketUrl: String
    ticketStatus: String
    salesOpenAt: String
    admissionNote: String
    audience: String
    minimumAge: Int
    eventStatus: String
    notice: String
    previousLocalStart: String
    previousVenue: ID
    sequence: Int
    changedAt: String
    availability: SiteAvailability
    externalId: String
    translations: [SiteScreeningTranslation!]!
  }

  type SiteGuest { person: ID role: String kind: String confirmed: Boolean }

  "Wall-clock times in the site's zone."
  type SiteAvailability { from: String until: String territories: JSON note: String }

  type SiteScreeningTranslation {
    locale: String label: String note: String guestNote: String notice: String admissionNote: String formatLabel: String
  }
`;
