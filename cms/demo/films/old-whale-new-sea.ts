import type { Calendar } from '../calendar.ts';
import { credits, type DemoFilm, inFrench, prose } from '../entries.ts';

const credit = 'Djúpið';

export const oldWhaleNewSea = ({ season, daysAgo }: Calendar): DemoFilm => ({
  title: 'Old Whale, New Sea',
  slug: 'old-whale-new-sea',
  originalTitle: 'Gamall hvalur, nýr sjór',
  alternateTitles: [{ text: 'Gamall hvalur, nýr sjór', language: 'is', kind: 'original' }],
  blurb: 'In a fjord that has no word for silence, a marine biologist loses her hearing and goes on listening.',
  synopsis: prose(
    'In a fjord that has no word for silence, a marine biologist loses her hearing and goes on listening.',
    'Ragna Sól Ketilsdóttir has recorded the same humpback every summer since 1991. She knows his voice better than her brother’s, and likes it more. Now she can follow it only as ink: a trembling line on a roll of paper, which she pins along the wall of a herring factory, one metre for each minute. In the fourth year of the wall the line does something that it has never done before, and the two people whom she trusts to hear it for her cannot agree on what it was.',
    'Hildur Jónsdóttir lets the sound of her film go where Ragna’s hearing goes, and stay away as long. What is left is weather, a red dinghy, a great deal of coffee, and one animal of forty tonnes who may have learned a song from somebody else.',
  ),
  year: season,
  runtimeMinutes: 95,
  countries: ['IS'],
  languages: ['is', 'en'],
  sound: 'sound',
  colour: 'colour',
  form: 'feature',
  genres: ['Documentary'],
  credits: [
    ...credits('director', 'Hildur Jónsdóttir'),
    ...credits('producer', 'Gunnar Freyr Ólason'),
    ...credits('production-company', 'Djúpið'),
    ...credits('cinematography', 'Hildur Jónsdóttir', 'Bergur Hallsson'),
    ...credits('editor', 'Sunna Mist'),
    { role: 'sound', person: 'Inés Aguirre', creditedAs: 'I. Aguirre' },
    ...credits('original-music', 'Sigrún Bára Hjaltadóttir'),
    ...credits('participant', 'Ragna Sól Ketilsdóttir', 'Njáll Ketilsson'),
    { role: 'other', roleLabel: 'Ship’s dog', person: 'Skuggi' },
  ],
  reviews: [
    {
      quote: 'The loudest quiet film of the year; one leaves it hearing the refrigerator as a relative.',
      critic: 'Aoife Brannigan',
      outlet: 'Shipping Forecast Quarterly',
      publishedOn: daysAgo(90),
    },
  ],
  awards: [
    {
      name: 'Prize for Sound',
      body: 'Tromsø Days of Documentary',
      year: season,
      result: 'won',
      recipient: 'Inés Aguirre',
    },
  ],
  premiere: { level: 'international', label: 'International premiere' },
  advisories: [{ kind: 'loud-sound', note: 'after four minutes without any' }],
  ageRating: { system: 'Nova Scotia', value: 'G' },
  still: {
    src: 'whale.jpg',
    alternativeText: 'A whale’s tail in front of the sun; from a red dinghy somebody listens',
    credit,
    focalPoint: { x: 62, y: 58 },
  },
  gallery: [
    {
      src: 'whale-hydrophone.jpg',
      alternativeText: 'A microphone hangs from a dinghy; below it, larger than the picture, the back of a whale',
      credit,
    },
    {
      src: 'whale-trace.jpg',
      alternativeText: 'Four trembling lines on paper, one place ringed in red, a hearing aid beside them',
      credit,
    },
  ],
  section: 'open-water',
  translations: inFrench(
    'Dans un fjord qui n’a pas de mot pour le silence, une biologiste marine perd l’ouïe et continue d’écouter.',
  ),
});
