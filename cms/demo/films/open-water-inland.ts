import type { Calendar } from '../calendar.ts';
import { credits, type DemoFilm, drawn, FEATURE, inFrench, prose, rated } from '../entries.ts';

const DOCUMENTARY = { ...FEATURE, genres: ['Documentary'] } as const;

const blanketSeason = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...DOCUMENTARY,
  title: 'Blanket Season',
  slug: 'blanket-season',
  originalTitle: 'Il temps da las cuvertas',
  alternateTitles: [
    { text: 'Il temps da las cuvertas', language: 'rm', kind: 'original' },
    { text: 'Deckensaison', language: 'de', kind: 'translated' },
  ],
  blurb:
    'Each May a valley in Graubünden puts its glacier to bed under white fleece, and each September it counts what is left. A film about tucking in.',
  synopsis: prose(
    'Fourteen people, six hundred rolls, one zip that always sticks. The glacier has been going since the Romans and will be gone by the next school reform; the valley sews another seam.',
    'Gian Caduff carries his camera as he carries rope, so as not to need it. What he has brought down is neither an elegy nor a warning. It is the portrait of some neighbours who have been asked to look after something large, by nobody.',
  ),
  year: season,
  runtimeMinutes: 83,
  countries: ['CH'],
  languages: ['rm', 'gsw'],
  credits: [
    ...credits('director', 'Gian Caduff'),
    ...credits('producer', 'Seraina Capaul'),
    ...credits('cinematography', 'Gian Caduff'),
    ...credits('editor', 'Ursin Derungs'),
    ...credits('sound', 'Henk Dijkgraaf'),
    ...credits('participant', 'Annetta Tuor', 'The Cathomas Family'),
  ],
  reviews: [
    {
      quote: 'I have rarely seen such large things handled by such cold fingers.',
      critic: 'M. Okafor',
      outlet: 'The Projectionist',
      publishedOn: daysAgo(70),
    },
  ],
  awards: [{ name: 'Prize of the Alpine Museum', body: 'Val Müstair Film Days', year: season, result: 'won' }],
  premiere: { level: 'continental', territory: 'North America' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'blanket-season',
    'Small figures pull a white blanket over the blue tongue of a glacier',
    'Gian Caduff',
    56,
    58,
  ),
  section: 'open-water',
  translations: inFrench(
    'Chaque mois de mai, une vallée des Grisons borde son glacier sous une toison blanche et, chaque septembre, elle compte ce qui reste.',
    'Quatorze personnes, six cents rouleaux, une fermeture éclair qui coince toujours. Le glacier est là depuis les Romains et aura disparu à la prochaine réforme scolaire ; la vallée coud une couture de plus.',
  ),
});

const oneRoad = ({ season }: Calendar): DemoFilm => ({
  ...DOCUMENTARY,
  title: 'One Road',
  slug: 'one-road',
  blurb:
    'Petrus drives a grader along three hundred kilometres of gravel. When he gets to the end the beginning has gone wavy, and he turns round.',
  synopsis: prose(
    'The road from Aus to the sea has eleven users and one keeper. He has worn out four machines and one knee. In the cab there are a kettle, a radio that gets Luanda, and a book of chess problems in which all the solutions have blown away.',
    'Elago Shivute sits beside him for a year and a day, mostly in silence, at nine kilometres an hour. Nothing overtakes them but a storm.',
  ),
  year: season,
  runtimeMinutes: 88,
  countries: ['NA'],
  languages: ['af', 'naq', 'en'],
  credits: [
    ...credits('director', 'Elago Shivute'),
    ...credits('producer', 'Selma Neshila'),
    ...credits('cinematography', 'Elago Shivute'),
    ...credits('editor', 'Oluwaseun Bakare'),
    ...credits('participant', 'Petrus Swartbooi'),
  ],
  awards: [{ name: 'Audience Prize', body: 'Swakopmund Open Air', year: season, result: 'special-mention' }],
  premiere: { level: 'continental', territory: 'North America' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'one-road',
    'A straight gravel road to the horizon, a yellow grader on it, a long cloud of dust behind',
    'Selma Neshila',
    58,
    56,
  ),
  section: 'open-water',
});

export const openWaterInland = [blanketSeason, oneRoad];
