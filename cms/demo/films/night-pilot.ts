import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, drawn, FEATURE, inFrench, prose, rated } from '../entries.ts';

const signsOfLife = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Signs of Life on the Ninth Floor',
  slug: 'signs-of-life-on-the-ninth-floor',
  originalTitle: 'Señales de vida en el noveno',
  alternateTitles: [{ text: 'Señales de vida en el noveno', language: 'es-AR', kind: 'original' }],
  blurb:
    'In a tower in Buenos Aires every window is dark but one, and the one is not on the plans. The residents’ association calls an extraordinary meeting.',
  synopsis: prose(
    'The lift has buttons for eight and for ten. Somebody on the floor between is playing a bandoneon, badly, and paying the service charge on time.',
    'Horror, says Lucrecia Bianchi, is an agenda with one item. Most of her film takes place in a laundry room, on folding chairs, and is exactly as frightening as that. Then they vote to go and look.',
  ),
  year: season,
  runtimeMinutes: 94,
  countries: ['AR', 'ES'],
  languages: ['es'],
  genres: ['Horror', 'Comedy'],
  credits: [
    ...credits('director', 'Lucrecia Bianchi'),
    ...credits('writer', 'Lucrecia Bianchi', 'Osvaldo Prieto'),
    ...credits('producer', 'Mercedes Iturralde'),
    ...credits('cinematography', 'Nicolás Barrionuevo'),
    ...credits('editor', 'Pilar Undurraga'),
    cast('Graciela Montiel', 'the chair'),
    cast('Hernán Quiroga', 'the treasurer'),
    cast('Susana Echeverri', 'the ninth floor'),
  ],
  reviews: [
    {
      quote: 'I took the stairs home.',
      critic: 'Orla Finnegan',
      outlet: 'The Evening Packet',
      publishedOn: daysAgo(22),
    },
  ],
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'violence', note: 'procedural' }, { kind: 'strong-language' }],
  ageRating: rated('14A'),
  still: drawn(
    'signs-of-life',
    'A tower of dark windows, one of them lit yellow, somebody in it',
    'Mercedes Iturralde',
    62,
    46,
  ),
  section: 'night-pilot',
});

const tenMetres = ({ season }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Ten Metres',
  slug: 'ten-metres',
  blurb:
    'A swimming pool in Cairns, closed for the night. A girl is on the top board, and somebody has let the water out.',
  synopsis: prose(
    'She climbed up to be alone and heard the plug. The attendant below does not know that she is there; the man with him does not know that the attendant is armed with a leaf net. One location, two exits, eighty-seven minutes.',
    'Ruth Calloway, who used to dive from that board, gives height a sound.',
  ),
  year: season,
  runtimeMinutes: 87,
  countries: ['AU', 'NZ'],
  languages: ['en'],
  genres: ['Thriller'],
  credits: [
    ...credits('director', 'Ruth Calloway'),
    ...credits('writer', 'Ruth Calloway'),
    ...credits('producer', 'Greta Ferris-Bowman'),
    ...credits('cinematography', 'Angus Te Rangi'),
    ...credits('editor', 'Oluwaseun Bakare'),
    cast('Indigo Sharpe', 'Mel'),
    cast('Barry Trenoweth', 'the attendant'),
  ],
  awards: [{ name: 'Best First Feature', body: 'Darwin Deckchair', year: season, result: 'nominated' }],
  premiere: { level: 'international' },
  advisories: [{ kind: 'violence' }, { kind: 'other', note: 'heights' }],
  ageRating: rated('14A'),
  still: drawn(
    'ten-metres',
    'A diving tower over an empty pool at night, a small figure on the highest board',
    'Greta Ferris-Bowman',
    58,
    42,
  ),
  section: 'night-pilot',
});

const nineUmbrellas = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Nine Umbrellas',
  slug: 'nine-umbrellas',
  originalTitle: '九把傘',
  alternateTitles: [
    { text: '九把傘', language: 'zh-Hant', kind: 'original' },
    { text: 'Jiǔ bǎ sǎn', language: 'zh-Latn', kind: 'transliterated' },
  ],
  blurb:
    'Keelung, where it always rains. After a card game a gambler goes home with the wrong umbrella, and eight people want it back.',
  synopsis: prose(
    'It is black, like the others. In the handle there is a number, in the number a safe, in the safe, everybody is certain, something. Ah-Ming only wanted to keep his hat dry.',
    'Lin Pei-hsuan’s noir has no guns, since nobody has a hand free. It was shot in nine nights of rain, with hoses ready, which were never needed.',
  ),
  year: season,
  runtimeMinutes: 99,
  countries: ['TW'],
  languages: ['zh', 'nan'],
  genres: ['Noir', 'Comedy'],
  credits: [
    ...credits('director', 'Lin Pei-hsuan'),
    ...credits('writer', 'Lin Pei-hsuan', 'Kuo Tzu-chieh'),
    ...credits('producer', 'Hsieh Mei-yun'),
    ...credits('cinematography', 'Pan Wei-lun'),
    ...credits('editor', 'June Park'),
    cast('Tseng Kai-wen', 'Ah-Ming'),
    cast('Liao Shu-fen', 'the landlady'),
  ],
  reviews: [
    {
      quote: 'You come out looking at the umbrella stand like Marlowe.',
      critic: 'T. Maruo',
      outlet: 'Kissa Eiga',
      publishedOn: daysAgo(36),
      translatedFrom: 'ja',
    },
  ],
  premiere: { level: 'continental', territory: 'North America' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('PG'),
  still: drawn(
    'nine-umbrellas',
    'Nine umbrellas from above in the neon rain, one of them red',
    'Hsieh Mei-yun',
    58,
    52,
  ),
  section: 'night-pilot',
  translations: inFrench(
    'Keelung, où il pleut toujours. Après une partie de cartes, un joueur rentre avec le mauvais parapluie, et huit personnes veulent le récupérer.',
  ),
});

export const nightPilot = [signsOfLife, tenMetres, nineUmbrellas];
