/** A film, and the parts that only films have. */
export const filmTypes = /* GraphQL */ `
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

  "What somebody did for a film."
  type SiteCredit { role: String roleLabel: String person: ID creditedAs: String character: String note: String }

  type SiteReview { quote: String critic: String outlet: String url: String publishedOn: String translatedFrom: String }

  type SiteAward { name: String body: String year: Int category: String result: String recipient: ID }

  type SiteAlternateTitle { text: String language: String kind: String }

  type SiteEpisodes { count: Int minutes: Int }

  type SitePremiere { level: String territory: String label: String }

  type SiteFilmTranslation {
    locale: String title: String blurb: String synopsis: JSON synopsisBy: String restoration: String printSource: String
  }
`;
