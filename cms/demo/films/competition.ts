import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, drawn, FEATURE, inFrench, prose, rated } from '../entries.ts';

/** Twice as long as anybody reads: pages have to bear it. */
const LONG_QUOTE =
  'I had gone in with a cold, a deadline and a low opinion of films about pianists, who spend their time looking at windows in the rain while somebody else plays. There is no rain here, and the window has been painted shut. There are two old men, one bench, and a quarrel that has been tuned more often than the instrument. Halmos, who turned pages for a living, knows that the drama of a concert lies in the moment before the page is turned, and she makes us wait there for most of two hours. When at last a chord arrives that has all ten of its fingers, I found I was standing up, and so was my neighbour.';

const iceForTheMinister = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Ice for the Minister',
  slug: 'ice-for-the-minister',
  originalTitle: 'ثلج للوزير',
  alternateTitles: [
    { text: 'ثلج للوزير', language: 'ar', kind: 'original' },
    { text: 'Thalg lil-wazir', language: 'ar-Latn', kind: 'transliterated' },
  ],
  blurb:
    'A driver has fourteen hours to take a block of ice in the shape of a swan across the desert, to a reception that may have been cancelled.',
  synopsis: prose(
    'Ramadan Aboul-Ela is given a truck without refrigeration, a swan of four hundred kilos and a receipt that the minister must sign. The road is eleven hundred kilometres of sun. At every checkpoint he has to declare what he is carrying, and each time it is a little less.',
    'By Farafra it is a duck. An officer confiscates the head as evidence; a wedding party buys the wings by the glass. Nadia Shahin times the film to the drip, and allows her driver one joke, which he tells to the ice.',
  ),
  year: season,
  runtimeMinutes: 101,
  countries: ['EG', 'TN'],
  languages: ['ar'],
  genres: ['Comedy', 'Road film'],
  credits: [
    ...credits('director', 'Nadia Shahin'),
    ...credits('writer', 'Nadia Shahin', 'Tarek Abdel-Malak'),
    ...credits('producer', 'Leïla Mansouri'),
    ...credits('cinematography', 'Hossam Zaki'),
    ...credits('editor', 'Pilar Undurraga'),
    ...credits('original-music', 'Tobias Rask'),
    cast('Sayed Gaber', 'Ramadan'),
    cast('Hoda El-Minyawi', 'the officer'),
    { role: 'other', roleLabel: 'Ice', person: 'Brothers Boutros, Alexandria' },
  ],
  reviews: [
    {
      quote: 'The first film that I have seen get shorter out of sympathy.',
      critic: 'Salma Fawzy',
      outlet: 'Wast el-Balad',
      publishedOn: daysAgo(52),
      translatedFrom: 'ar',
    },
  ],
  awards: [{ name: 'Golden Jasmine', body: 'Sfax Film Week', year: season, result: 'won' }],
  premiere: { level: 'continental', territory: 'North America' },
  advisories: [{ kind: 'animal-harm', note: 'to a swan, of ice' }],
  ageRating: rated('G'),
  still: drawn(
    'ice-for-the-minister',
    'A small truck on an empty desert road, a swan of ice on its back',
    'Leïla Mansouri',
    62,
    60,
  ),
  section: 'competition',
  carouselRank: 2,
  translations: inFrench(
    'Un chauffeur a quatorze heures pour traverser le désert avec un bloc de glace en forme de cygne, vers une réception peut-être annulée.',
  ),
});

const leftHandOnly = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Left Hand Only',
  slug: 'left-hand-only',
  originalTitle: 'Csak bal kézre',
  alternateTitles: [{ text: 'Csak bal kézre', language: 'hu', kind: 'original' }],
  blurb:
    'A pianist who has lost the use of his right hand is hired to play the left half of a concerto beside a rival who has lost the left.',
  synopsis: prose(
    'They studied with the same teacher, loved the same cellist and have not spoken since 1987. Now Szeged has one piano, one date and a hall that has sold out on the strength of a misprint.',
    'Dóra Halmos lets the two old men rehearse for an hour and three quarters at opposite ends of a bench. They argue about the pedal, for which there are four feet.',
  ),
  year: season,
  runtimeMinutes: 109,
  countries: ['HU', 'RO'],
  languages: ['hu'],
  colour: 'black-and-white',
  genres: ['Drama', 'Music'],
  credits: [
    ...credits('director', 'Dóra Halmos'),
    ...credits('writer', 'Dóra Halmos', 'Attila Csonka'),
    ...credits('producer', 'Ágota Veres'),
    ...credits('cinematography', 'Mircea Dobrogeanu'),
    ...credits('editor', 'June Park'),
    ...credits('sound', 'Henk Dijkgraaf'),
    cast('Zoltán Bíró', 'the left hand'),
    cast('György Salamon', 'the right'),
    cast('Ildikó Fehér', 'the cellist'),
  ],
  reviews: [
    {
      quote: LONG_QUOTE,
      critic: 'Ferenc Kádas',
      outlet: 'Filmes Esték',
      publishedOn: daysAgo(40),
      translatedFrom: 'hu',
    },
    { quote: 'Four feet, one pedal, no villain.', critic: 'Ifeoma Adeyemi', outlet: 'The Evening Packet' },
  ],
  awards: [
    { name: 'Best Actor', body: 'Karst Film Festival, Trieste', year: season, result: 'won', recipient: 'Zoltán Bíró' },
    {
      name: 'Best Actor',
      body: 'Karst Film Festival, Trieste',
      year: season,
      result: 'won',
      recipient: 'György Salamon',
    },
  ],
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'strong-language', note: 'about Czerny' }],
  ageRating: rated('PG'),
  still: drawn(
    'left-hand-only',
    'Two hands on one keyboard, each coming from its own side of the picture',
    'Ágota Veres',
    50,
    60,
  ),
  section: 'competition',
  translations: inFrench(
    'Un pianiste privé de la main droite est engagé pour jouer la moitié gauche d’un concerto, à côté d’un rival privé de la gauche.',
  ),
});

export const competition = [iceForTheMinister, leftHandOnly];
