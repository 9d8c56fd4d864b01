import type { Calendar } from '../calendar.ts';
import { credits, type DemoFilm, drawn, FEATURE, prose, rated } from '../entries.ts';

const DOCUMENTARY = { ...FEATURE, genres: ['Documentary'] } as const;

const whichSideTheWindIsOn = ({ season }: Calendar): DemoFilm => ({
  ...DOCUMENTARY,
  title: 'Which Side the Wind Is On',
  slug: 'which-side-the-wind-is-on',
  originalTitle: 'باد طرف کیست',
  alternateTitles: [
    { text: 'باد طرف کیست', language: 'fa', kind: 'original' },
    { text: 'Bad taraf-e kist', language: 'fa-Latn', kind: 'transliterated' },
  ],
  blurb:
    'Two brothers have refereed the kite contests of the Caspian coast for forty years. They agree about nothing that has ever left the ground.',
  synopsis: prose(
    'The rule book is one page, in verse. It says that a kite is down when it is down. Everything else is left to Habib and Hashem Kashani, who sit on two chairs at the two ends of the beach in Bandar-e Anzali and signal to each other with towels.',
    'Farhad Mosaffa films one season, eleven contests and a single appeal, his own. It is a film about justice, in so far as it can be seen from below.',
  ),
  year: season,
  runtimeMinutes: 78,
  countries: ['IR', 'CA'],
  languages: ['fa', 'glk'],
  credits: [
    ...credits('director', 'Farhad Mosaffa'),
    ...credits('producer', 'Wade Fougere'),
    ...credits('cinematography', 'Farhad Mosaffa', 'Mahin Tavakoli'),
    ...credits('editor', 'Ramin Shokouhi'),
    ...credits('sound', 'Thea Nickerson'),
    ...credits('participant', 'Habib Kashani', 'Hashem Kashani'),
  ],
  premiere: { level: 'world' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'which-side-the-wind-is-on',
    'Three kites over a grey beach; far below, two chairs at the two ends of it',
    'Farhad Mosaffa',
    60,
    36,
  ),
  section: 'open-water',
});

/** A title of 180 characters, the longest that anybody has printed here. */
const howMyGrandmother = ({ season }: Calendar): DemoFilm => ({
  ...DOCUMENTARY,
  title:
    'How My Grandmother, Who Could Not Swim, Was Made Harbour Master of a Town without a Harbour, and What She Said to the Sea When at Last, on a Tuesday, It Came Up the Hill to See Her',
  slug: 'how-my-grandmother-was-made-harbour-master',
  alternateTitles: [{ text: 'A Avó', language: 'pt', kind: 'working' }],
  blurb:
    'Vila Seca lies nine kilometres inland. It was given a harbour master by a clerical error in 1958, a uniform in 1959, and the sea much later.',
  synopsis: prose(
    'Maria do Céu Valadão kept the log for forty-one years. “No arrivals” it says, on fourteen thousand nine hundred and seventy-two pages, and on some of them: “Fog.” Her granddaughter reads it aloud, at the desk, in the cap.',
    'Then the reservoir is raised. Teresa Valadão has made a film of seventy-one minutes about a woman who was ready.',
  ),
  year: season,
  runtimeMinutes: 71,
  countries: ['PT'],
  languages: ['pt'],
  credits: [
    ...credits('director', 'Teresa Valadão'),
    ...credits('writer', 'Teresa Valadão'),
    ...credits('producer', 'Catarina Fontes'),
    ...credits('cinematography', 'Catarina Fontes'),
    ...credits('narrator', 'Teresa Valadão'),
    ...credits('participant', 'Maria do Céu Valadão'),
  ],
  reviews: [
    { quote: 'The title is a spoiler, and it does not matter in the least.', outlet: 'Port Anselm Advertiser' },
  ],
  premiere: { level: 'international' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'how-my-grandmother',
    'An old woman in a uniform cap at a desk on a dry hill, a telescope pointed at the grass',
    'Catarina Fontes',
    60,
    54,
  ),
  section: 'open-water',
});

export const openWaterCoasts = [whichSideTheWindIsOn, howMyGrandmother];
