import type { Calendar } from '../calendar.ts';
import { type DemoFilm, drawn, FEATURE, inFrench, prose, rated } from '../entries.ts';

type Credit = NonNullable<DemoFilm['credits']>[number];

/** All that live there: thirty-four of them. */
const INHABITANTS = [
  'Alma Beck',
  'Burton Creaser',
  'Carlotta Dauphinee',
  'Dougall Eisnor',
  'Ester Fancy',
  'Floyd Gerhardt',
  'Gertie Hirtle',
  'Hollis Isnor',
  'Iona Joudrey',
  'Jasper Knickle',
  'Kezia Lohnes',
  'Lemuel Mosher',
  'Minnie Naas',
  'Norris Oxner',
  'Olive Publicover',
  'Percy Quillan',
  'Queenie Risser',
  'Rufus Sarty',
  'Sadie Tanner',
  'Thaddeus Uhlman',
  'Una Veinot',
  'Vernon Wamboldt',
  'Wilhelmina Young',
  'Xavier Zwicker',
  'Yvonne Allen-Corkum',
  'Zebediah Bolivar',
  'Augusta Conrad',
  'Basil Demone',
  'Cora Ernst',
  'Dexter Frail',
  'Edna Garber',
  'Freeman Hebb',
  'Gladys Ingram',
  'Harris Jodrey-Silver',
] as const;

/** What each of them also did; the roles go round until everybody has had three turns and some a fourth. */
const WORK: readonly Pick<Credit, 'role' | 'roleLabel'>[] = [
  { role: 'writer' },
  { role: 'producer' },
  { role: 'cinematography' },
  { role: 'editor' },
  { role: 'sound' },
  { role: 'original-music' },
  { role: 'production-design' },
  { role: 'costume' },
  { role: 'make-up' },
  { role: 'choreography' },
  { role: 'other', roleLabel: 'Sandwiches' },
  { role: 'other', roleLabel: 'Holding the ladder' },
];

const CHARACTERS = [
  'the Mayor',
  'the other Mayor',
  'a widow',
  'a horse, front',
  'a horse, rear',
  'fog',
  'the fisherman who knows',
  'a tourist',
];

/** A hundred and twenty credits: the society’s, everybody in the cast, and what each did besides. */
const credits = (): Credit[] => {
  const director: Credit = { role: 'director', person: 'Little Harbour Film Society' };
  const played = INHABITANTS.map((person, index): Credit => {
    const character = CHARACTERS[index];
    return { role: 'cast', person, ...(character && { character }) };
  });
  const made = WORK.flatMap((work, turn) =>
    Array.from({ length: 7 }, (_, index): Credit => {
      const person = INHABITANTS[(turn * 7 + index * 5) % INHABITANTS.length] ?? INHABITANTS[0];
      return { ...work, person };
    }),
  );
  const narrator: Credit = { role: 'narrator', person: 'Alma Beck', note: 'at her own request' };
  return [director, ...made, ...played, narrator];
};

export const everyoneInLittleHarbour = ({ season }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Everyone in Little Harbour',
  slug: 'everyone-in-little-harbour',
  blurb:
    'A village of thirty-four makes a musical about a village of thirty-four. Since everybody is in it, somebody has to come out in order to hold the camera.',
  synopsis: prose(
    'The council was offered forty thousand dollars for a brochure and misread the form. What came of it is an opera of sorts, with a flood, two mayors, a horse and a part for fog.',
    'A hundred and twenty credits were handed out among thirty-four people, by lot. The cinematographer is a roofer. The horse quarrelled in the third week and had to be shot from either end. It is the only film of this year’s festival whose whole cast can be expected to attend, and the Main Hall has been told.',
  ),
  year: season,
  runtimeMinutes: 84,
  countries: ['CA'],
  languages: ['en'],
  genres: ['Musical', 'Comedy'],
  credits: credits(),
  reviews: [
    {
      quote: 'I am in it, so I will only say that it is very good.',
      critic: 'Edna Garber',
      outlet: 'Port Anselm Advertiser',
    },
  ],
  premiere: { level: 'world' },
  advisories: [{ kind: 'loud-sound', note: 'the finale' }],
  ageRating: rated('G'),
  accessOffers: {
    heading: 'For people of Little Harbour',
    links: [
      { label: 'Your own two seats', url: 'https://tickets.example.org/access/little-harbour' },
      { label: 'The bus back', url: 'https://tickets.example.org/access/little-harbour-bus' },
    ],
  },
  still: drawn(
    'everyone-in-little-harbour',
    'A whole village in rows on a wharf, mouths open, under a string of lamps',
    'Little Harbour Film Society',
    50,
    60,
  ),
  partners: [{ label: 'Sandwiches by', name: 'The Quay Kitchen' }],
  section: 'home-port',
  carouselRank: 3,
  translations: inFrench(
    'Un village de trente-quatre habitants tourne une comédie musicale sur un village de trente-quatre habitants. Tout le monde y joue : il faut bien que quelqu’un en sorte pour tenir la caméra.',
  ),
});
