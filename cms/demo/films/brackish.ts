import type { Calendar } from '../calendar.ts';
import { credits, type DemoFilm, drawn, inFrench, prose, rated, SHORT } from '../entries.ts';

/** Three of the seven shorts of “Brackish”: a patience, an interval, a plea. */

/** Its title is in Arabic here as well: the director asked for it. */
const sabr = ({ season }: Calendar): DemoFilm => ({
  ...SHORT,
  title: 'صبر',
  slug: 'sabr',
  sortTitle: 'Sabr',
  alternateTitles: [
    { text: 'Sabr', language: 'ar-Latn', kind: 'transliterated' },
    { text: 'Patience', language: 'en', kind: 'translated' },
  ],
  blurb:
    'A woman waits on the telephone for the water company. The music is on a loop; her flat, by and by, is a garden.',
  synopsis: prose(
    'The film’s title is both “patience” and the name of a cactus. Its heroine is number fourteen in the queue, and has been since spring. Drawn on four hundred water bills, of which the numbers can still be read.',
  ),
  year: season,
  runtimeMinutes: 11,
  countries: ['JO'],
  languages: ['ar'],
  genres: ['Animation'],
  credits: [
    ...credits('director', 'Rana Haddadin'),
    ...credits('animation', 'Rana Haddadin', 'Issa Qaqish'),
    ...credits('original-music', 'Tobias Rask'),
  ],
  awards: [{ name: 'Best Short', body: 'Aqaba Drawn Film Days', year: season, result: 'won' }],
  premiere: { level: 'continental', territory: 'North America' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'sabr',
    'A woman with a telephone among cactuses that have grown through her room',
    'Rana Haddadin',
    64,
    56,
  ),
  section: 'low-tide',
  translations: inFrench(
    'Une femme attend au téléphone la compagnie des eaux. La musique tourne en boucle ; son appartement, peu à peu, est un jardin.',
  ),
});

/** A title of one character. */
const ma = ({ season }: Calendar): DemoFilm => ({
  ...SHORT,
  title: '間',
  slug: 'ma',
  sortTitle: 'Ma',
  alternateTitles: [{ text: 'Ma', language: 'ja-Latn', kind: 'transliterated' }],
  blurb:
    'Nine rooms, one minute each, filmed in the moment after somebody has left. A chair is still making up its mind.',
  synopsis: prose(
    'Shigeru Okonogi’s fifty-eighth film is about the interval: the space between two mats, two trains, two remarks. Nobody is to be seen in it. One hears somebody having just stopped.',
  ),
  year: season,
  runtimeMinutes: 9,
  countries: ['JP'],
  languages: ['zxx'],
  genres: ['Experimental'],
  credits: [...credits('director', 'Shigeru Okonogi'), ...credits('sound', 'Aoi Kirishita')],
  premiere: { level: 'international' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'ma',
    'An empty room of mats and paper screens; a square of light where somebody was',
    'Shigeru Okonogi',
    60,
    56,
  ),
  section: 'low-tide',
});

const theCrabMakesItsCase = ({ season }: Calendar): DemoFilm => ({
  ...SHORT,
  title: 'The Crab Makes Its Case',
  slug: 'the-crab-makes-its-case',
  sortTitle: 'Crab Makes Its Case',
  originalTitle: 'O caranguejo tem a palavra',
  alternateTitles: [{ text: 'O caranguejo tem a palavra', language: 'pt-BR', kind: 'original' }],
  blurb:
    'Before a court of gulls, a crab pleads not guilty to walking sideways. The law, it argues, was drawn up by birds.',
  synopsis: prose(
    'Eight minutes, one defendant, ten legs to stand on. Every word is taken from the minutes of a real case about a parking space in Niterói.',
  ),
  year: season,
  runtimeMinutes: 8,
  countries: ['BR', 'PT'],
  languages: ['pt'],
  genres: ['Animation', 'Comedy'],
  credits: [
    ...credits('director', 'Áurea Lins'),
    ...credits('animation', 'Caetano Lins'),
    ...credits('narrator', 'Ivone Sabugueiro'),
  ],
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'discrimination', note: 'against the sideways' }],
  ageRating: rated('G'),
  still: drawn(
    'the-crab-makes-its-case',
    'A red crab with raised claws before a row of white gulls',
    'Caetano Lins',
    50,
    56,
  ),
  section: 'low-tide',
});

export const brackish = [sabr, ma, theCrabMakesItsCase];
