import { graphql } from './graphql.ts';

export const screeningsQuery = graphql(`
  query Screenings($after: ID, $ids: [ID!], $limit: Int) {
    entries: siteScreenings(after: $after, ids: $ids, limit: $limit) {
      documentId
      revision
      film
      programme
      venue
      online
      localStart
      localStartOccurrence
      localEnd
      introMinutes
      breakMinutes
      talkMinutes
      runtimeMinutes
      section
      label
      note
      guestNote
      guests { person role kind confirmed }
      format
      formatLabel
      subtitles
      openCaptions
      audioDescription
      signLanguage
      relaxed
      babyFriendly
      ticketUrl
      ticketStatus
      salesOpenAt
      admissionNote
      audience
      minimumAge
      eventStatus
      notice
      previousLocalStart
      previousVenue
      sequence
      changedAt
      availability { from until territories note }
      externalId
      translations { locale label note guestNote notice admissionNote formatLabel }
    }
  }
`);
