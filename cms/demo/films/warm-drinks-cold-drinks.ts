import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, prose } from '../entries.ts';

const credit = 'Yukiguni Night Film';

export const warmDrinksColdDrinks = ({ season, daysAgo }: Calendar): DemoFilm => ({
  title: 'Warm Drinks, Cold Drinks',
  slug: 'warm-drinks-cold-drinks',
  originalTitle: 'あたたかい、つめたい',
  alternateTitles: [
    { text: 'あたたかい、つめたい', language: 'ja', kind: 'original' },
    { text: 'Atatakai, tsumetai', language: 'ja-Latn', kind: 'transliterated' },
  ],
  blurb:
    'The last vending machine in a snowed-in village begins to sell what its customers have lost. It is still a hundred and thirty yen.',
  synopsis: prose(
    'The bus has not come since the line was cut, but the vending machine beside the stop still hums, and every second Thursday Haruko drives up through the snow to fill it: red labels for warm, blue for cold. One night it gives old Mr. Shiina, instead of a coffee, the mitten that he lost in 1964. It fits.',
    'By the end of the month all eleven inhabitants have been down the road, singly and after dark, with their coins. What comes out is never valuable and never wrong. Haruko checks the stock, the wiring, and finally the sky. She has lost something herself, and has begun to carry exact change.',
    'Kozue Hirakubo’s first feature is a ghost story with excellent refrigeration. It was shot in nineteen nights at eleven below zero, by the light of its leading actor.',
  ),
  year: season,
  runtimeMinutes: 97,
  countries: ['JP'],
  languages: ['ja'],
  sound: 'sound',
  colour: 'colour',
  form: 'feature',
  genres: ['Fantasy', 'Drama'],
  credits: [
    ...credits('director', 'Kozue Hirakubo'),
    ...credits('writer', 'Kozue Hirakubo'),
    ...credits('producer', 'Shun Odagawa'),
    ...credits('production-company', 'Yukiguni Night Film'),
    ...credits('cinematography', 'Mei Tsukigata'),
    ...credits('editor', 'Ren Hayashida'),
    ...credits('sound', 'Aoi Kirishita'),
    cast('Nagisa Fukamori', 'Haruko'),
    cast('Tokuzo Enami', 'Mr. Shiina'),
    cast('Rin Aburaya', 'the girl in the parka'),
  ],
  reviews: [
    {
      quote: 'It gave me back an umbrella I had forgotten that I missed.',
      critic: 'T. Maruo',
      outlet: 'Kissa Eiga',
      publishedOn: daysAgo(75),
      translatedFrom: 'ja',
    },
  ],
  awards: [{ name: 'First Feature', body: 'Sado Island Film Days', year: season, result: 'special-mention' }],
  premiere: { level: 'continental', territory: 'North America', label: 'North American premiere' },
  advisories: [{ kind: 'none' }],
  ageRating: { system: 'Nova Scotia', value: 'PG' },
  still: {
    src: 'vending-machine.jpg',
    alternativeText:
      'A lit vending machine in the snow at night; somebody in a parka stands before it and cannot decide',
    credit,
    focalPoint: { x: 64, y: 56 },
  },
  gallery: [
    {
      src: 'vending-machine-shelf.jpg',
      alternativeText: 'Two shelves of cans behind glass; among the warm ones hangs a blue mitten',
      credit,
      focalPoint: { x: 58, y: 66 },
    },
    {
      src: 'vending-machine-shelter.jpg',
      alternativeText: 'Two people in a snowed-in bus shelter hold one steaming can between them',
      credit,
    },
  ],
  section: 'night-pilot',
});
