import type { Form } from './form.ts';

const locale = ['Language', 'One of the site’s other languages', 12] as const;

/** Forms of parts, by component. */
export const components: Readonly<Record<string, Form>> = {
  'film.credit': {
    mainField: 'role',
    rows: [
      { role: ['Role', '', 6], person: ['Person', 'Type a name; make the person where there is none yet', 6] },
      {
        creditedAs: ['Printed as', 'Only where the film prints the name otherwise', 6],
        character: ['Character', 'Of a part: Assia', 6],
      },
      { roleLabel: ['Role in words', 'For “other”: Kite', 6], note: ['Note', '(archive recordings)', 6] },
    ],
  },
  'film.review': {
    mainField: 'critic',
    rows: [
      { quote: ['Quote', 'Without quotation marks: the page sets them', 12] },
      { critic: ['Critic', 'Lena Brandt', 6], outlet: ['Outlet', 'Filmkurier', 6] },
      {
        url: ['Address', 'https://…', 6],
        publishedOn: ['Date', '', 3],
        translatedFrom: ['Translated from', 'The language that it was written in', 3],
      },
    ],
  },
  'film.award': {
    mainField: 'name',
    rows: [
      { name: ['Award', 'Special Jury Prize', 6], body: ['Given by', 'Ljubljana Festival of New Film', 6] },
      { year: ['Year', '', 3], result: ['Result', '', 3], category: ['Category', '', 6] },
      { recipient: ['To', 'Where it went to a person', 12] },
    ],
  },
  'film.alternate-title': {
    mainField: 'text',
    rows: [{ text: ['Title', '', 6], language: ['Language', '', 3], kind: ['Kind', '', 3] }],
  },
  'film.partner': {
    mainField: 'name',
    rows: [
      { label: ['As', 'Presented by', 6], name: ['Name', '', 6] },
      { url: ['Site', 'https://…', 6], logo: ['Logo', '', 6] },
    ],
  },
  'film.advisory': {
    mainField: 'kind',
    rows: [{ kind: ['What', '', 4], note: ['More', 'for half a minute, at 58 minutes', 8] }],
  },
  'film.episodes': { mainField: 'count', rows: [{ count: ['Episodes', '', 6], minutes: ['Minutes each', '', 6] }] },
  'film.premiere': {
    mainField: 'level',
    rows: [
      {
        level: ['Level', '', 4],
        territory: ['Where', 'The country or the continent: Canada', 4],
        label: ['In words', 'UK premiere of the 4K restoration', 4],
      },
    ],
  },
  'film.age-rating': {
    mainField: 'value',
    rows: [{ system: ['System', 'Nova Scotia', 6], value: ['Rating', '14A', 6] }],
  },
  'film.translation': {
    mainField: 'locale',
    rows: [
      { locale },
      { title: ['Title', '', 12] },
      { blurb: ['Blurb', '', 12] },
      { synopsis: ['Synopsis', '', 12] },
      { synopsisBy: ['Synopsis signed by', '', 12] },
      { restoration: ['Restoration', '', 6], printSource: ['Print source', '', 6] },
    ],
  },
  'screening.guest': {
    mainField: 'kind',
    rows: [
      { person: ['Person', '', 6], kind: ['Does', 'Introduction, Q&A …', 6] },
      { role: ['Is', 'Of the fourth-floor crew', 6], confirmed: ['Confirmed', 'Announced only then', 6] },
    ],
  },
  'screening.availability': {
    mainField: 'from',
    rows: [
      { from: ['From', '', 6], until: ['Until', '', 6] },
      {
        territories: ['Countries', 'Where it can be watched; empty: everywhere', 6],
        note: ['Note', '48 hours to finish once you begin', 6],
      },
    ],
  },
  'screening.translation': {
    mainField: 'locale',
    rows: [
      { locale },
      { label: ['Label', '', 6], guestNote: ['Guests in words', '', 6] },
      { note: ['Note', '', 12] },
      { notice: ['Notice', '', 12] },
      { admissionNote: ['Admission', '', 6], formatLabel: ['Format in words', '', 6] },
    ],
  },
  'person.translation': { mainField: 'locale', rows: [{ locale }, { bio: ['Biography', '', 12] }] },
  'venue.position': {
    mainField: 'lat',
    rows: [{ lat: ['North', 'Degrees: 44.6488', 6], lng: ['East', 'Degrees: -63.5752', 6] }],
  },
  'venue.walk': { mainField: 'minutes', rows: [{ venue: ['Venue', '', 6], minutes: ['Minutes', '', 6] }] },
  'venue.translation': {
    mainField: 'locale',
    rows: [{ locale }, { name: ['Room', '', 12] }, { accessNote: ['Access', '', 12] }],
  },
  'section.translation': {
    mainField: 'locale',
    rows: [{ locale }, { title: ['Title', '', 12] }, { text: ['Text', '', 12] }, { juryNote: ['Jury', '', 12] }],
  },
  'programme.translation': {
    mainField: 'locale',
    rows: [{ locale }, { title: ['Title', '', 12] }, { blurb: ['Blurb', '', 12] }, { synopsis: ['Text', '', 12] }],
  },
  'edition.translation': {
    mainField: 'locale',
    rows: [{ locale }, { title: ['Title', '', 12] }, { text: ['Text', '', 12] }],
  },
  'page.translation': {
    mainField: 'locale',
    rows: [{ locale }, { title: ['Title', '', 12] }, { body: ['Text', '', 12] }],
  },
  'site.translation': {
    mainField: 'locale',
    rows: [
      { locale },
      { name: ['Name', '', 6], tagline: ['Tagline', '', 6] },
      { carouselHeading: ['Carousel’s heading', '', 12] },
      { announcement: ['Announcement', '', 12] },
      { footer: ['Footer', '', 12] },
    ],
  },
  'shared.link': {
    mainField: 'label',
    rows: [{ label: ['Words', '', 6], url: ['Address', 'https://… or /a-page/', 6] }],
  },
  'shared.access-offers': {
    mainField: 'heading',
    rows: [{ heading: ['Heading', 'Indigenous & Community Access', 12] }, { links: ['Offers', '', 12] }],
  },
  'shared.external-ids': {
    mainField: 'imdb',
    rows: [
      {
        imdb: ['IMDb', 'tt1234567', 3],
        tmdb: ['TMDB', '12345', 3],
        wikidata: ['Wikidata', 'Q42', 3],
        eidr: ['EIDR', '10.5240/…', 3],
      },
    ],
  },
  'shared.seo': {
    mainField: 'title',
    rows: [{ title: ['Title', '', 12] }, { description: ['Description', '', 12] }],
  },
};
