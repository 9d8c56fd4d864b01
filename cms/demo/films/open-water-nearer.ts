import type { Calendar } from '../calendar.ts';
import { credits, type DemoFilm, drawn, FEATURE, prose, rated } from '../entries.ts';

const DOCUMENTARY = { ...FEATURE, genres: ['Documentary'] } as const;

const partyLine = ({ season }: Calendar): DemoFilm => ({
  ...DOCUMENTARY,
  title: 'Party Line',
  slug: 'party-line',
  blurb:
    'Nine farms in Saskatchewan shared one telephone wire until 1991. The wire is still up. So are most of the grudges.',
  synopsis: prose(
    'Two long and one short was the Hnatiuks. Everybody lifted the receiver for everybody, of course, and breathed quietly; that was the news. Marta Hnatiuk goes from house to house with the last working telephone and asks who it was who told about the barn.',
    'She learns it in the seventy-third minute, from a man of ninety who thinks that she is somebody else.',
  ),
  year: season,
  runtimeMinutes: 74,
  countries: ['CA'],
  languages: ['en', 'uk'],
  credits: [
    ...credits('director', 'Marta Hnatiuk'),
    ...credits('producer', 'Wade Fougere'),
    ...credits('cinematography', 'Ève Melanson'),
    ...credits('editor', 'June Park'),
    ...credits('sound', 'Thea Nickerson'),
    ...credits('participant', 'Orest Hnatiuk', 'Pearl Dombrowsky', 'Einar Stensrud'),
  ],
  premiere: { level: 'world' },
  advisories: [{ kind: 'strong-language', note: 'in Ukrainian' }],
  ageRating: rated('PG'),
  still: drawn(
    'party-line',
    'Telephone poles walk over a prairie at dusk, starlings on every wire',
    'Marta Hnatiuk',
    48,
    44,
  ),
  section: 'open-water',
});

const sixteenFootPipe = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...DOCUMENTARY,
  title: 'Sixteen-Foot Pipe',
  slug: 'sixteen-foot-pipe',
  originalTitle: 'Šestnáctistopá',
  alternateTitles: [{ text: 'Šestnáctistopá', language: 'cs', kind: 'original' }],
  blurb:
    'An organ of 2,913 pipes is taken apart, cleaned and put together again by a father and a son. One pipe is left over.',
  synopsis: prose(
    'The Malý workshop in Olomouc has tuned the same organ since 1888. This time it has to come out altogether, because of the bats. It takes fourteen months, three lofts and the goodwill of two bishops. On the last evening there is a pipe on the pew, sixteen feet long, that has no place.',
    'The son says that it was always left over. The father has stopped sleeping. Jiří Malovec, who sang in this church until he was asked not to, films them looking for the note.',
  ),
  year: season,
  runtimeMinutes: 91,
  countries: ['CZ', 'SK'],
  languages: ['cs'],
  credits: [
    ...credits('director', 'Jiří Malovec'),
    ...credits('producer', 'Drahomíra Sobotková'),
    ...credits('cinematography', 'Jiří Malovec'),
    ...credits('editor', 'Eva Hulíková'),
    ...credits('sound', 'Piotr Mazur'),
    ...credits('participant', 'Bedřich Malý', 'Vít Malý'),
  ],
  reviews: [
    {
      quote: 'A thriller at the speed of dust.',
      critic: 'Jarmila Ptáčková',
      outlet: 'Cinema on Wednesday',
      publishedOn: daysAgo(110),
      translatedFrom: 'cs',
    },
  ],
  awards: [
    { name: 'Best Sound', body: 'Jihlava Night School', year: season, result: 'nominated', recipient: 'Piotr Mazur' },
  ],
  premiere: { level: 'international' },
  advisories: [{ kind: 'loud-sound', note: 'thirty-two feet of it, once' }],
  ageRating: rated('G'),
  still: drawn(
    'sixteen-foot-pipe',
    'Organ pipes like a pale forest; between two of them a man with a lamp',
    'Drahomíra Sobotková',
    58,
    60,
  ),
  section: 'open-water',
});

export const openWaterNearer = [partyLine, sixteenFootPipe];
