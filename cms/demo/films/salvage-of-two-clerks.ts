import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, drawn, FEATURE, prose, rated } from '../entries.ts';

/** Two films by people who kept their other profession. */

const theViaduct = (): DemoFilm => ({
  ...FEATURE,
  title: 'The Viaduct',
  slug: 'the-viaduct',
  originalTitle: 'Vijadukt',
  alternateTitles: [{ text: 'Vijadukt', language: 'hr', kind: 'original' }],
  blurb:
    'Lika, 1967. Two villages build one viaduct from two ends and, for reasons of principle, in two widths. A comedy by an engineer.',
  synopsis: prose(
    'Each side has the plans and each side has improved them. The minister is to cut the ribbon in the middle, which by the sixth month is a gap of eighty centimetres and four hundred years.',
    'Radojka Perić had built eleven bridges when she made this, and it was load-tested with an audience of engineers. They laughed at different places from everybody else.',
  ),
  year: 1967,
  runtimeMinutes: 88,
  countries: ['YUCS'],
  languages: ['hr', 'sr'],
  colour: 'black-and-white',
  genres: ['Comedy'],
  credits: [
    ...credits('director', 'Radojka Perić'),
    ...credits('writer', 'Radojka Perić', 'Milan Obradović'),
    ...credits('cinematography', 'Slavko Jurišić'),
    ...credits('original-music', 'Dubravka Šoljan'),
    cast('Bata Krunić', 'the upper mayor'),
    cast('Nevenka Tadić', 'the lower mayor'),
  ],
  restoration:
    'Scanned in 4K by Kinoteka Krka from a duplicate negative; the original was used to plug a leak in the cellar, and holds.',
  printSource: 'Courtesy of Kinoteka Krka',
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'the-viaduct',
    'A viaduct from two sides of a valley that does not quite meet in the middle',
    'Kinoteka Krka',
    54,
    52,
  ),
  section: 'salvage',
});

const theBookingClerk = ({ daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'The Booking Clerk',
  slug: 'the-booking-clerk',
  sortTitle: 'Booking Clerk',
  originalTitle: 'টিকিটবাবু',
  alternateTitles: [
    { text: 'টিকিটবাবু', language: 'bn', kind: 'original' },
    { text: 'Tikit-babu', language: 'bn-Latn', kind: 'transliterated' },
  ],
  blurb:
    'A clerk at Sealdah station has sold tickets to everywhere for thirty years and been to none of it. On his last day somebody asks for two.',
  synopsis: prose(
    'He knows all the timetables, the junctions, the tea at each. People come to his window for advice, and one of them, a schoolteacher, comes every Saturday and never buys anything.',
    'Nirmal Basu Ray shot it at his own counter, between trains, with passengers who had not been told. It was released in the week of the railway strike, to nobody, and is one of the great quiet films of Calcutta.',
  ),
  year: 1979,
  runtimeMinutes: 112,
  countries: ['IN'],
  languages: ['bn', 'hi'],
  colour: 'mixed',
  genres: ['Drama'],
  credits: [
    ...credits('director', 'Nirmal Basu Ray'),
    ...credits('writer', 'Nirmal Basu Ray'),
    ...credits('cinematography', 'Subir Dasgupta'),
    ...credits('original-music', 'Anjali Mitra'),
    cast('Haradhan Pal', 'the clerk'),
    cast('Sreelekha Ghosh', 'the schoolteacher'),
  ],
  reviews: [
    {
      quote:
        'There is a shot of a rubber stamp in it that I would not exchange for the whole of the year’s action films.',
      critic: 'M. Okafor',
      outlet: 'The Projectionist',
      publishedOn: daysAgo(150),
    },
  ],
  restoration: 'Restored in 4K from two prints with different weather.',
  premiere: { level: 'continental', territory: 'North America', label: 'North American premiere of the restoration' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'the-booking-clerk',
    'A lit ticket window in a dark hall, a clerk behind the bars, a queue before them',
    'Basu Ray Family',
    60,
    50,
  ),
  section: 'salvage',
});

export const salvageOfTwoClerks = [theViaduct, theBookingClerk];
