import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, inFrench, prose } from '../entries.ts';

const credit = 'Tantramar Pictures';

export const houseOnTheFlats = ({ season }: Calendar): DemoFilm => ({
  title: 'House on the Flats',
  slug: 'house-on-the-flats',
  blurb:
    'A house must be moved eleven hundred metres across the mud, in the six hours between two tides, by neighbours who have not spoken since the fence.',
  synopsis: prose(
    'A house must be moved eleven hundred metres across the mud, in the six hours between two tides, by neighbours who have not spoken since the fence.',
    'It belongs to Adèle Robichaud, who is eighty-one and will be staying inside, with the kettle on. Her grandson has borrowed a tractor, a trailer and most of a timetable. The Surettes have the only rope. As the water goes out, three families come down to the flats with their arms folded; by the time that it turns, somebody has to say “pull”, and everyone waits to see in which language.',
    'Joan Comeau shot the crossing in one tide, with four cameras and a cast of whom most own a tractor. There was no second take. There is, in the ninth minute of the last reel, a very good reason to believe that there was no rehearsal either.',
  ),
  year: season,
  runtimeMinutes: 93,
  countries: ['CA'],
  languages: ['en', 'fr'],
  sound: 'sound',
  colour: 'colour',
  form: 'feature',
  genres: ['Drama', 'Comedy'],
  credits: [
    ...credits('director', 'Joan Comeau'),
    ...credits('writer', 'Joan Comeau', 'Clarence Surette'),
    ...credits('producer', 'Wade Fougere'),
    ...credits('production-company', 'Tantramar Pictures'),
    ...credits('cinematography', 'Ève Melanson'),
    ...credits('editor', 'Hugh Trask'),
    ...credits('sound', 'Rosalie Comeau'),
    ...credits('original-music', 'The Flats Road Fiddlers'),
    cast('Yvette Doucet', 'Adèle'),
    cast('Marc-André Pothier', 'the grandson'),
    cast('Clarence Surette', 'Mr. Surette'),
    { role: 'other', roleLabel: 'Tides', person: 'Hydrographic Office, Port Anselm' },
  ],
  reviews: [
    {
      quote: 'The best film about a tractor since the invention of either.',
      outlet: 'Port Anselm Advertiser',
    },
  ],
  premiere: { level: 'world', label: 'World premiere' },
  advisories: [{ kind: 'other', note: 'a kettle is left unattended for eleven hundred metres' }],
  ageRating: { system: 'Nova Scotia', value: 'G' },
  still: {
    src: 'flats.jpg',
    alternativeText: 'A house on stilts above still water, wash on the line, a dory at the ladder',
    credit,
    focalPoint: { x: 66, y: 46 },
  },
  gallery: [
    {
      src: 'flats-crossing.jpg',
      alternativeText: 'At low tide a red tractor pulls the house over the mud; three neighbours point three ways',
      credit,
      focalPoint: { x: 62, y: 66 },
    },
    {
      src: 'flats-kitchen.jpg',
      alternativeText: 'A kitchen with a tide calendar; two cups turned away from each other',
      credit,
    },
  ],
  partners: [{ label: 'Community Partner', name: 'Comeau’s Hardware' }],
  section: 'home-port',
  translations: inFrench(
    'Une maison doit traverser onze cents mètres de vase en six heures, entre deux marées, tirée par des voisins qui ne se parlent plus depuis la clôture.',
  ),
});
