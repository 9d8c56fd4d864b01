import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, drawn, FEATURE, prose, rated, SHORT } from '../entries.ts';

const instructionsForATent = ({ season }: Calendar): DemoFilm => ({
  ...SHORT,
  title: 'Instructions for a Tent',
  slug: 'instructions-for-a-tent',
  originalTitle: 'Teltan ohjeet',
  alternateTitles: [{ text: 'Teltan ohjeet', language: 'fi', kind: 'original' }],
  blurb:
    'A couple, a clearing, a bag with one pole too few. It does not get dark in June, so there is nothing to stop them.',
  synopsis: prose('Thirteen minutes, in eleven steps, of which step seven is missing and step nine is an apology.'),
  year: season,
  runtimeMinutes: 13,
  countries: ['FI', 'SE'],
  languages: ['fi'],
  genres: ['Comedy'],
  credits: [
    ...credits('director', 'Aino Rautio'),
    ...credits('writer', 'Aino Rautio'),
    ...credits('cinematography', 'Eero Kivimäki'),
    cast('Tuulikki Palo', 'she'),
    cast('Jorma Hautala', 'he'),
  ],
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'strong-language', note: 'addressed to a pole' }],
  ageRating: rated('PG'),
  still: drawn(
    'instructions-for-a-tent',
    'A lopsided orange tent lit from within, in a dark wood of pines',
    'Aino Rautio',
    60,
    64,
  ),
  section: 'low-tide',
});

/** Begins with a digit: lists have to know where that goes. */
const sixFourteen = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: '6:14',
  slug: '6-14',
  alternateTitles: [{ text: '6 Uhr 14', language: 'de', kind: 'original' }],
  blurb:
    'Platform 3 in Fulda, always at the same minute, over twelve years. The same eleven people, and the train, which is late.',
  synopsis: prose(
    'They have never spoken. They age by one minute at a time. There is a hat that changes heads in the fourth year, and a place on the bench that since March has been left free.',
    'Jochen Ritter filmed with his telephone, from inside his sleeve. He has cut two thousand nine hundred mornings to sixty-one minutes, and says that it felt longer.',
  ),
  year: season,
  runtimeMinutes: 61,
  countries: ['DE'],
  languages: ['de'],
  form: 'medium',
  genres: ['Documentary', 'Essay'],
  credits: [
    ...credits('director', 'Jochen Ritter'),
    ...credits('editor', 'Annegret Wolff'),
    ...credits('original-music', 'Rafi Lowe'),
  ],
  reviews: [
    {
      quote: 'The most moving film about standing still.',
      critic: 'Lena Brandt',
      outlet: 'Filmkurier',
      publishedOn: daysAgo(81),
      translatedFrom: 'de',
    },
  ],
  premiere: { level: 'continental', territory: 'North America' },
  advisories: [{ kind: 'death', note: 'an empty place on a bench' }],
  ageRating: rated('G'),
  still: drawn(
    '6-14',
    'Eleven people on a platform before dawn, spaced like notes, under a round clock',
    'Jochen Ritter',
    56,
    50,
  ),
  section: 'low-tide',
});

export const lowTide = [instructionsForATent, sixFourteen];
