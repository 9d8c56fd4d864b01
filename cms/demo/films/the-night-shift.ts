import type { Calendar } from '../calendar.ts';
import { credits, type DemoFilm, inFrench, prose } from '../entries.ts';

const credit = 'Brume Films';

export const theNightShift = ({ season, daysAgo }: Calendar): DemoFilm => ({
  title: 'The Night Shift',
  slug: 'the-night-shift',
  originalTitle: 'L’Équipe de nuit',
  alternateTitles: [
    { text: 'L’Équipe de nuit', language: 'fr', kind: 'original' },
    { text: 'Nocna zmiana', language: 'pl', kind: 'translated' },
  ],
  blurb:
    'For eleven months two filmmakers rode the last bus with the people who clean a city after it has gone to sleep. A portrait of work that becomes, floor by floor, a comedy of solidarity.',
  synopsis: prose(
    'For eleven months two filmmakers rode the last bus with the people who clean a city after it has gone to sleep. What begins as a portrait of work becomes, floor by floor, a comedy of solidarity.',
    'The women of the fourth-floor crew share one radio, one thermos and, it turns out, one plan. When their contract is sold for the third time in a year, with no union behind them and four hundred euros in a biscuit tin, they stop emptying a single bin: the mayor’s. The city takes nine days to notice. By then the lift attendants have joined, and a man who polishes the floors at the opera.',
    'Assia Benhaddou, who has led the crew since 1998, calls it “a strike you can do sitting down”. Aguirre and Wolny film it in available light and cut it to the rhythm of lifts and floor polishers: the meetings on the back stairs, the quarrel about the radio, the lawyer who arrives in her slippers. Against them stands a company with eleven names and no telephone number.',
    'A sly and tender record of people who know exactly how much a building weighs, made at the hour when nobody is counting.',
  ),
  year: season,
  runtimeMinutes: 104,
  countries: ['FR', 'PL'],
  languages: ['fr', 'pl'],
  sound: 'sound',
  colour: 'colour',
  form: 'feature',
  genres: ['Documentary', 'Comedy'],
  credits: [
    ...credits('director', 'Inés Aguirre', 'Tomasz Wolny'),
    ...credits('executive-producer', 'Odile Marchand', 'Grażyna Lis', 'Bertrand Oyono', 'The Kowal Family'),
    ...credits('producer', 'Samir Haddad', 'Marta Zielińska', 'Claire Dufresne'),
    ...credits('production-company', 'Brume Films'),
    ...credits('cinematography', 'Tomasz Wolny', 'Inés Aguirre'),
    ...credits('editor', 'June Park', 'Sonia Kettani', 'Inés Aguirre'),
    ...credits('sound', 'Piotr Mazur'),
    ...credits('original-music', 'Rafi Lowe'),
    ...credits('participant', 'Assia Benhaddou', 'Halina Wrzos', 'Maryvonne Le Gall', 'Fatou Sarr', 'Danuta Kos'),
  ],
  reviews: [
    {
      quote: 'A union film with the timing of a heist, and the tenderness of a lullaby.',
      critic: 'M. Okafor',
      outlet: 'The Projectionist',
      publishedOn: daysAgo(61),
    },
    {
      quote: 'You will never again walk past an open door at five in the morning without saying good night.',
      critic: 'Lena Brandt',
      outlet: 'Filmkurier',
      publishedOn: daysAgo(48),
      translatedFrom: 'de',
    },
  ],
  awards: [
    {
      name: 'International Documentary Special Jury Prize for the Art of Persistence',
      body: 'Ljubljana Festival of New Film',
      year: season,
      result: 'won',
    },
    { name: 'Best Editing', body: 'Polish Film Guild', year: season, result: 'nominated', recipient: 'June Park' },
  ],
  premiere: { level: 'national', territory: 'CA' },
  printSource: 'Courtesy of Filmoteka Gdynia. A new 35mm print, struck for this tour; DCP elsewhere',
  advisories: [{ kind: 'strong-language' }, { kind: 'flashing-light', note: 'for half a minute, at 58 minutes' }],
  ageRating: { system: 'Nova Scotia', value: '14A' },
  links: [{ label: 'The film at Brume Films', url: 'https://brume-films.example.org/the-night-shift' }],
  still: {
    src: 'night-shift.jpg',
    alternativeText: 'A crowd in silhouette, with mops and brooms, under a low red sun',
    credit,
    focalPoint: { x: 66, y: 42 },
  },
  gallery: [
    { src: 'night-shift-bus.jpg', alternativeText: 'Five women asleep on a night bus', credit },
    {
      src: 'night-shift-fourth-floor.jpg',
      alternativeText: 'A dark office tower with one floor lit, four people cleaning',
      credit,
      focalPoint: { x: 50, y: 62 },
    },
    { src: 'night-shift-lift.jpg', alternativeText: 'Three women in a lift, at the fourth floor', credit },
    { src: 'night-shift-corridor.jpg', alternativeText: 'A woman polishes the floor of a long corridor', credit },
    { src: 'night-shift-radio.jpg', alternativeText: 'A radio and a thermos on a windowsill at dawn', credit },
  ],
  trailerUrl: 'https://trailers.example.org/the-night-shift',
  partners: [
    { label: 'Presented with', name: 'Consulate General of France' },
    { label: 'Community Partner', name: 'Cleaners’ Local 2150', url: 'https://local-2150.example.org/' },
  ],
  section: 'competition',
  translations: inFrench(
    'Pendant onze mois, deux cinéastes ont pris le dernier bus avec les gens qui nettoient une ville endormie. Un portrait du travail qui devient, étage par étage, une comédie de la solidarité.',
    'Pendant onze mois, deux cinéastes ont pris le dernier bus avec les gens qui nettoient une ville endormie. Ce qui commence en portrait du travail devient, étage par étage, une comédie de la solidarité.',
    'Les femmes du quatrième partagent une radio, un thermos et, on l’apprendra, un plan. Quand leur contrat est vendu pour la troisième fois en un an, elles cessent de vider une seule corbeille : celle du maire. La ville met neuf jours à s’en apercevoir.',
  ),
});
