/**
 * The site's own GraphQL: what the site may read, and nothing else. A type's fields are the attributes of a Strapi type
 * or component of the same names (`SiteFilm` of `api::film.film`, `SiteCredit` of `film.credit` …); `select.ts` makes
 * the SQL from both. A relation or an image is given by its document id: people and images are entries of their own, so
 * renaming a person changes one entry, not forty films.
 */

/** Strapi's type behind each root type. */
export const ENTRIES = {
  SiteEdition: 'api::edition.edition',
  SiteFilm: 'api::film.film',
  SitePage: 'api::page.page',
  SitePerson: 'api::person.person',
  SiteProgramme: 'api::programme.programme',
  SiteRedirect: 'api::redirect.redirect',
  SiteScreening: 'api::screening.screening',
  SiteSection: 'api::section.section',
  SiteVenue: 'api::venue.venue',
  SiteSettings: 'api::site.site',
  SiteMedia: 'plugin::upload.file',
} as const;
export type EntryName = keyof typeof ENTRIES;
export const ENTRY_NAMES = Object.keys(ENTRIES) as EntryName[];

export const typeDefs = /* GraphQL */ `
  "What somebody did for a film."
  type SiteCredit { role: String roleLabel: String person: ID creditedAs: String character: String note: String }
  type SiteReview { quote: String critic: String outlet: String url: String publishedOn: String translatedFrom: String }
  type SiteAward { name: String body: String year: Int category: String result: String recipient: ID }
  type SiteAlternateTitle { text: String language: String kind: String }
  type SiteEpisodes { count: Int minutes: Int }
  type SitePremiere { level: String territory: String label: String }
  type SiteAdvisory { kind: String note: String }
  type SiteAgeRating { system: String value: String }
  type SiteExternalIds { imdb: String tmdb: String wikidata: String eidr: String }
  type SiteLink { label: String url: String }
  type SiteAccessOffers { heading: String links: [SiteLink!]! }
  type SitePartner { label: String name: String url: String logo: ID }
  type SiteSeo { title: String description: String }
  type SiteGuest { person: ID role: String kind: String confirmed: Boolean }
  "Wall-clock times in the site's zone."
  type SiteAvailability { from: String until: String territories: JSON note: String }
  type SitePosition { lat: Float lng: Float }
  type SiteWalk { venue: ID minutes: Int }

  type SiteFilmTranslation {
    locale: String title: String blurb: String synopsis: JSON synopsisBy: String restoration: String printSource: String
  }
  type SiteProgrammeTranslation { locale: String title: String blurb: String synopsis: JSON }
  type SiteScreeningTranslation {
    locale: String label: String note: String guestNote: String notice: String admissionNote: String formatLabel: String
  }
  type SitePersonTranslation { locale: String bio: JSON }
  type SiteVenueTranslation { locale: String name: String accessNote: String }
  type SiteEditionTranslation { locale: String title: String text: JSON }
  type SitePageTranslation { locale: String title: String body: JSON }
  type SiteSectionTranslation { locale: String title: String text: JSON juryNote: String }
  type SiteSettingsTranslation {
    locale: String name: String tagline: String carouselHeading: String announcement: String footer: String
  }

  type SiteFilm {
    documentId: ID!
    revision: String!
    title: String
    slug: String
    originalTitle: String
    alternateTitles: [SiteAlternateTitle!]!
    sortTitle: String
    blurb: String
    synopsis: JSON
    synopsisBy: String
    year: Int
    yearLabel: String
    runtimeMinutes: Int
    episodes: SiteEpisodes
    countries: JSON
    languages: JSON
    sound: String
    intertitles: JSON
    colour: String
    form: String
    genres: JSON
    credits: [SiteCredit!]!
    reviews: [SiteReview!]!
    awards: [SiteAward!]!
    premiere: SitePremiere
    restoration: String
    printSource: String
    advisories: [SiteAdvisory!]!
    ageRating: SiteAgeRating
    externalIds: SiteExternalIds
    links: [SiteLink!]!
    poster: ID
    still: ID
    gallery: [ID!]!
    trailerUrl: String
    partners: [SitePartner!]!
    section: ID
    accessOffers: SiteAccessOffers
    carouselRank: Int
    seo: SiteSeo
    firstPublishedAt: String
    translations: [SiteFilmTranslation!]!
  }

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

  "Paths of the site; \`to\` may be an absolute address."
  type SiteRedirect {
    documentId: ID!
    revision: String!
    from: String
    to: String
  }

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

  "Of one public entry: another whenever the entry is."
  type SiteRevision { documentId: ID! revision: String! }
  "All that is public of a type, by document id."
  type SiteTypeRevisions { type: String! entries: [SiteRevision!]! }
  "All that is public, of one moment."
  type SiteRevisions { version: String! types: [SiteTypeRevisions!]! }

  extend type Query {
    "Another whenever anything public is. Answers at once when it isn't \`known\`, else as soon as it isn't, within \`wait\` seconds (at most 25)."
    siteVersion(known: String, wait: Int): String!
    siteRevisions: SiteRevisions!
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
