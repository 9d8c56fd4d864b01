import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, inFrench, prose } from '../entries.ts';

const credit = 'Archiv Výtah';

export const stairwell = ({ daysAgo }: Calendar): DemoFilm => ({
  title: 'Stairwell',
  slug: 'stairwell',
  originalTitle: 'Schodiště',
  alternateTitles: [
    { text: 'Schodiště', language: 'cs', kind: 'original' },
    { text: 'Osmý klíč', language: 'cs', kind: 'working' },
  ],
  blurb:
    'A rent collector enters a house of five floors and climbs. On the seventh he begins to take notes. Brod’s lost comedy of suspense, in a new restoration from the negative.',
  synopsis: prose(
    'On the last Friday of the month a rent collector enters a house of five floors and begins to climb. The concierge has eight hooks and seven keys, and all the time in the world. On the fourth floor he is offered soup; on the sixth, a wife; on the seventh he sits down on the stairs and begins to take notes.',
    'Otakar Brod built one staircase, one and a half storeys high, and filmed it from so many sides that the art department is said to have got lost. The censors passed the film without a cut, remarking that nothing happened in it. Then they saw it a second time. It ran for nine days in a single cinema in Žižkov, on the third floor.',
  ),
  synopsisBy: 'Vlasta Hrubá',
  year: 1948,
  runtimeMinutes: 86,
  countries: ['CSHH'],
  languages: ['cs'],
  sound: 'sound',
  colour: 'black-and-white',
  form: 'feature',
  genres: ['Comedy', 'Thriller'],
  credits: [
    ...credits('director', 'Otakar Brod'),
    ...credits('writer', 'Otakar Brod', 'Milada Jindrová'),
    ...credits('production-company', 'Studio Na Skalce'),
    ...credits('cinematography', 'Viktor Hadrava'),
    ...credits('editor', 'Anna Pivcová'),
    ...credits('original-music', 'Bohuš Tichý'),
    ...credits('production-design', 'Karel Zedník'),
    cast('Jindřich Vondra', 'the rent collector'),
    cast('Růžena Macháňová', 'the concierge'),
    cast('Ferda Kolář', 'the man with the soup'),
  ],
  reviews: [
    {
      quote: 'Kept from us for three generations, and still out of breath.',
      critic: 'Jarmila Ptáčková',
      outlet: 'Cinema on Wednesday',
      publishedOn: daysAgo(140),
      translatedFrom: 'cs',
    },
  ],
  premiere: {
    level: 'continental',
    territory: 'North America',
    label: 'North American premiere of the 4K restoration',
  },
  restoration:
    'A 4K restoration by Archiv Výtah, Brno, from the nitrate negative, which had been filed for sixty years in a boiler room under “Ventilation”. The last reel comes from a print that a projectionist had used to insulate his shed.',
  printSource: 'Courtesy of Archiv Výtah, Brno',
  advisories: [{ kind: 'other', note: 'heights, and soup' }],
  ageRating: { system: 'Nova Scotia', value: 'PG' },
  still: {
    src: 'stairwell.jpg',
    alternativeText: 'A man in a hat climbs a long stair; his shadow is larger than he is and some steps ahead',
    credit,
    focalPoint: { x: 54, y: 42 },
  },
  gallery: [
    {
      src: 'stairwell-from-the-top.jpg',
      alternativeText: 'The stairwell from above: landing within landing, a hand on the rail, a lamp at the bottom',
      credit,
    },
    {
      src: 'stairwell-concierge.jpg',
      alternativeText: 'The concierge fills a lit door, hands on hips; beside her eight hooks and seven keys',
      credit,
      focalPoint: { x: 58, y: 45 },
    },
  ],
  section: 'salvage',
  translations: inFrench(
    'Un encaisseur de loyers entre dans une maison de cinq étages et monte. Au septième, il commence à prendre des notes.',
  ),
});
