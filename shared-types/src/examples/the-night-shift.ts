import type { Film } from '../film.ts';

/** A film with everything that a page can print. */
export const theNightShift: Film = {
  documentId: 'the-night-shift',
  title: 'The Night Shift',
  slug: 'the-night-shift',
  originalTitle: 'L’Équipe de nuit',
  alternateTitles: [
    { text: 'L’Équipe de nuit', language: 'fr', kind: 'original' },
    { text: 'Nocna zmiana', language: 'pl', kind: 'translated' },
  ],
  sortTitle: 'Night Shift, The',
  blurb: 'The people who clean a city after it has gone to sleep share one radio, one thermos and one plan.',
  synopsis: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'For eleven months two filmmakers rode the last bus with the people who clean a city.' },
      ],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Assia Benhaddou calls it “a strike you can do sitting down”, and tells of it ' },
        { type: 'link', url: 'https://radio.example.org/', children: [{ type: 'text', text: 'on the radio' }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'One radio, one thermos', bold: true }] }],
    },
  ],
  synopsisBy: 'Marta Klein',
  year: 2026,
  runtimeMinutes: 104,
  countries: ['FR', 'PL'],
  languages: ['fr', 'pl'],
  sound: 'sound',
  intertitles: [],
  colour: 'colour',
  form: 'feature',
  genres: ['documentary'],
  credits: [
    { role: 'director', person: 'ines-aguirre' },
    { role: 'director', person: 'tomasz-wolny', creditedAs: 'Tomek Wolny' },
    { role: 'executive-producer', person: 'the-kowal-family' },
    { role: 'producer', person: 'samir-haddad' },
    { role: 'cinematography', person: 'tomasz-wolny' },
    { role: 'production-company', person: 'brume-films' },
    { role: 'producer', person: 'assia-benhaddou' },
    { role: 'participant', person: 'assia-benhaddou', character: 'herself', note: 'fourth floor' },
    { role: 'other', roleLabel: 'Radio', person: 'ira-blom' },
  ],
  reviews: [
    {
      quote: '“A union film with the timing of a heist, and the tenderness of a lullaby.”',
      critic: 'M. Okafor',
      outlet: 'The Projectionist',
      url: 'https://projectionist.example.org/night-shift',
      publishedOn: '2026-03-12',
    },
    { quote: 'You will say good night to every open door.', outlet: 'Filmkurier', translatedFrom: 'de' },
  ],
  awards: [
    {
      name: 'Special Jury Prize for the Art of Persistence',
      body: 'Ljubljana Festival of New Film',
      year: 2026,
      category: 'International Documentary',
      result: 'won',
    },
    { name: 'Best Editing', body: 'Polish Film Guild', result: 'nominated', recipient: 'ira-blom' },
  ],
  premiere: { level: 'national', territory: 'CA' },
  restoration: 'A new print, struck for this tour',
  printSource: 'Courtesy of Filmoteka Gdynia',
  advisories: [{ kind: 'strong-language' }, { kind: 'flashing-light', note: 'for half a minute, at 58 minutes' }],
  ageRating: { system: 'Nova Scotia', value: '14A' },
  externalIds: { imdb: 'tt1234567', tmdb: '12345', wikidata: 'Q42', eidr: '10.5240/1A2B' },
  links: [{ label: 'The film’s own pages', url: 'https://nightshift.example.org/' }],
  still: 'bus-still',
  gallery: ['night-bus', 'fourth-floor'],
  trailerUrl: 'https://vimeo.com/123456789',
  partners: [
    { label: 'Presented with', name: 'Consulate General of France', url: 'https://consulate.example.org/' },
    { label: 'Presented with', name: 'Cleaners’ Local 2150' },
  ],
  section: 'competition',
  translations: [
    { locale: 'fr', title: 'L’Équipe de nuit', blurb: 'Une radio, un thermos et un plan pour celles qui nettoient.' },
  ],
  firstPublishedAt: '2026-10-01T12:00:00.000Z',
};
