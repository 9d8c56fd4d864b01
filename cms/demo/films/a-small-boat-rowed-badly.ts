import type { Calendar } from '../calendar.ts';
import { credits, type DemoFilm, prose } from '../entries.ts';

export const aSmallBoatRowedBadly = ({ season }: Calendar): DemoFilm => ({
  title: 'A Small Boat, Rowed Badly',
  slug: 'a-small-boat-rowed-badly',
  sortTitle: 'Small Boat, Rowed Badly, A',
  blurb: 'One harbour, two oars, seventeen minutes. The boat is willing.',
  synopsis: prose(
    'One harbour, two oars, seventeen minutes. Somebody has decided to cross to the other side; the boat is willing, and the sea takes no interest. Filmed in a single take from a kite, without a word, though at one point a gull says something.',
  ),
  year: season,
  runtimeMinutes: 17,
  countries: ['CA'],
  languages: ['zxx'],
  sound: 'sound',
  colour: 'colour',
  form: 'short',
  genres: ['Comedy'],
  credits: [
    ...credits('director', 'Ossian Kerr'),
    ...credits('cinematography', 'Ossian Kerr'),
    ...credits('sound', 'Thea Nickerson'),
    { role: 'other', roleLabel: 'Kite', person: 'Linus Whynot' },
    { role: 'cast', person: 'Bea Lantz', character: 'the rower' },
  ],
  premiere: { level: 'world', label: 'World premiere' },
  advisories: [{ kind: 'none' }],
  ageRating: { system: 'Nova Scotia', value: 'G' },
  still: {
    src: 'rowboat.jpg',
    alternativeText: 'Somebody rows a small boat on an orange sea, one oar in the air',
    credit: 'Ossian Kerr',
    focalPoint: { x: 60, y: 52 },
  },
  gallery: [
    {
      src: 'rowboat-from-above.jpg',
      alternativeText: 'The boat from above; its wake leaves the beach and turns two loops',
      credit: 'Ossian Kerr',
    },
  ],
  section: 'low-tide',
});
