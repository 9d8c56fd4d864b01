import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, drawn, FEATURE, inFrench, prose, rated } from '../entries.ts';

const theConsulsOranges = ({ daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'The Consul’s Oranges',
  slug: 'the-consuls-oranges',
  sortTitle: 'Consul’s Oranges',
  originalTitle: 'Le arance del console',
  alternateTitles: [{ text: 'Le arance del console', language: 'it', kind: 'original' }],
  blurb:
    'Bari, 1961. A crate of oranges has diplomatic immunity and forty-eight hours. Salvagnini’s most cheerful film, and the one for which he was transferred.',
  synopsis: prose(
    'The crate is addressed to the consul of a country that has ceased to exist overnight. It may neither be let in nor sent back, and it is August. Inspector Lojacono guards it, then defends it, then begins to eat the evidence.',
    'Ettore Salvagnini shot on his own former desk. The stamps are real, and so, after the second take, is the fatigue.',
  ),
  year: 1961,
  runtimeMinutes: 104,
  countries: ['IT'],
  languages: ['it'],
  colour: 'black-and-white',
  genres: ['Comedy'],
  credits: [
    ...credits('director', 'Ettore Salvagnini'),
    ...credits('writer', 'Ettore Salvagnini', 'Furio Depangher'),
    ...credits('cinematography', 'Aldo Primoli'),
    ...credits('original-music', 'Nuccio Barbagallo'),
    cast('Gino Lattanzi', 'Inspector Lojacono'),
    cast('Franca Dossi', 'the consul’s wife'),
  ],
  reviews: [
    {
      quote: 'It has kept better than the republic it mentions.',
      outlet: 'Il Piccolo Schermo',
      publishedOn: daysAgo(200),
      translatedFrom: 'it',
    },
  ],
  restoration:
    'Restored in 2K from the camera negative by Cineteca del Porto Vecchio. The missing eighth minute was supplied by a customs archive in Bari, where it had been held as a sample.',
  printSource: 'Courtesy of Cineteca del Porto Vecchio, Trieste',
  premiere: { level: 'none' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'the-consuls-oranges',
    'A bowl of oranges, the only bright thing in a grey office',
    'Cineteca del Porto Vecchio',
    58,
    58,
  ),
  section: 'salvage',
  translations: inFrench(
    'Bari, 1961. Une caisse d’oranges a l’immunité diplomatique et quarante-huit heures. Le film le plus gai de Salvagnini, et celui pour lequel on l’a muté.',
  ),
});

/** Silent, tinted, of two years, with intertitles in two languages. */
const theStormAtSignalHouse = (): DemoFilm => ({
  title: 'The Storm at Signal House',
  slug: 'the-storm-at-signal-house',
  sortTitle: 'Storm at Signal House',
  blurb:
    'A lighthouse keeper’s daughter keeps the light through three nights of storm, and for most of the third a ship’s cook. Silent, tinted, with live piano.',
  synopsis: prose(
    'The keeper has gone ashore for oil and a wife. Winnifred Crowell, who wrote, directed, played the lead and worked the actual light while doing so, stages the storm with four fire hoses and a fifth that nobody had ordered.',
    'The tints are hers, put on by hand in a bath tub: blue for night, amber for lamp, and one shot, of a kettle, in pink, for which no reason has been found.',
  ),
  year: 1923,
  yearLabel: '1922/23',
  runtimeMinutes: 62,
  countries: ['CA'],
  languages: [],
  sound: 'silent',
  intertitles: ['en', 'fr'],
  colour: 'tinted',
  form: 'feature',
  genres: ['Drama', 'Adventure'],
  credits: [
    { role: 'director', person: 'Winnifred Crowell', creditedAs: 'Mrs. W. Crowell' },
    ...credits('writer', 'Winnifred Crowell'),
    ...credits('production-design', 'Winnifred Crowell'),
    cast('Winnifred Crowell', 'the keeper’s daughter'),
    cast('Captain Amos Nickersen', 'the cook'),
  ],
  restoration:
    'Photochemical restoration with Desmet tinting by the Atlantic Film Attic, from the only nitrate print, found in 2019 in the lamp room of the lighthouse in which it was made.',
  printSource: 'Courtesy of the Atlantic Film Attic. 35mm, at eighteen frames a second',
  premiere: { level: 'world', label: 'World premiere of the restoration' },
  advisories: [{ kind: 'flashing-light', note: 'a lighthouse' }],
  ageRating: rated('G'),
  still: drawn(
    'the-storm-at-signal-house',
    'A lighthouse in a storm, its beam amber in a blue night',
    'Atlantic Film Attic',
    64,
    44,
  ),
  section: 'salvage',
  translations: inFrench(
    'La fille d’un gardien de phare tient la lampe pendant trois nuits de tempête et, presque toute la troisième, un cuisinier de bord. Muet, teinté, avec piano.',
  ),
});

const twoLaneSermon = (): DemoFilm => ({
  ...FEATURE,
  title: 'Two-Lane Sermon',
  slug: 'two-lane-sermon',
  blurb:
    'A preacher and a boxer share a car across the Nullarbor because it has one set of pedals each. The only film of Des Hanrahan, at its full length.',
  synopsis: prose(
    'The one has lost his faith and the other his licence. Between them they can drive. Hanrahan was told to cut forty minutes of road; here they are again, and it turns out that the film was in them.',
  ),
  year: 1974,
  runtimeMinutes: 98,
  countries: ['AU'],
  languages: ['en'],
  genres: ['Road film', 'Drama'],
  credits: [
    ...credits('director', 'Des Hanrahan'),
    ...credits('writer', 'Des Hanrahan'),
    ...credits('cinematography', 'Kev Longmuir'),
    cast('Ted Brannock', 'the preacher'),
    cast('Jack “Kid” Moynihan', 'the boxer'),
  ],
  restoration: 'A new 35mm print from the original negative, with the forty minutes.',
  premiere: { level: 'national', territory: 'CA', label: 'Canadian premiere of the full version' },
  advisories: [{ kind: 'violence' }, { kind: 'strong-language', note: 'also in prayer' }],
  ageRating: rated('14A'),
  still: drawn('two-lane-sermon', 'A car on a straight red road towards a low sun', 'Hanrahan Estate', 54, 60),
  section: 'salvage',
});

export const salvage = [theConsulsOranges, theStormAtSignalHouse, twoLaneSermon];
