import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, prose } from '../entries.ts';

/** Without a picture, a quote or an award: the page sets the title as type and leaves no hole where they were. */
export const quorum = ({ season }: Calendar): DemoFilm => ({
  title: 'Quorum',
  slug: 'quorum',
  blurb:
    'Nine village councillors, one absent, and a vote that cannot be held until he is found. Amara Diallo films a whole democracy in one courtyard, in the time that it takes for the shade to cross it.',
  synopsis: prose(
    'Nine village councillors, one absent, and a vote that cannot be held until he is found. Amara Diallo films a whole democracy in one courtyard, in the time that it takes for the shade to cross it.',
    'Eight of them wait under the neem tree. Tea is made, then lunch, then an enemy. By four o’clock the well, the school roof and two marriages have been decided without a vote, and the ninth councillor, asleep in a cart not forty metres away, has become the most powerful man in the district.',
  ),
  year: season,
  runtimeMinutes: 133,
  countries: ['SN', 'FR'],
  languages: ['wo', 'fr'],
  sound: 'sound',
  colour: 'colour',
  form: 'feature',
  credits: [
    ...credits('director', 'Amara Diallo'),
    ...credits('writer', 'Amara Diallo', 'Ousmane Thiam'),
    ...credits('producer', 'Awa Ndoye'),
    ...credits('cinematography', 'Léa Fontaine'),
    ...credits('editor', 'Bakary Sy'),
    ...credits('original-music', 'Kiné Faye'),
    cast('Ibra Gueye', 'the Chair'),
    cast('Mame Fatou Kane', 'the Treasurer'),
    cast('Doudou Sarr', 'the Ninth'),
  ],
  premiere: { level: 'continental', territory: 'North America', label: 'North American premiere' },
  advisories: [{ kind: 'none' }],
  ageRating: { system: 'Nova Scotia', value: 'G' },
  section: 'competition',
});
