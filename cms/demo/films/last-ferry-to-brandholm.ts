import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, inFrench, prose } from '../entries.ts';

const credit = 'Langeland Film';

export const lastFerryToBrandholm = ({ season, daysAgo }: Calendar): DemoFilm => ({
  title: 'Last Ferry to Brandholm',
  slug: 'last-ferry-to-brandholm',
  originalTitle: 'Sidste færge til Brandholm',
  alternateTitles: [{ text: 'Sidste færge til Brandholm', language: 'da', kind: 'original' }],
  blurb:
    'The line is to close on New Year’s Eve, and the crew has stopped announcing where the boat is going. A comedy of small courtesies on a route that no longer appears on the map.',
  synopsis: prose(
    'The line is to close on New Year’s Eve, and the crew has stopped announcing where the boat is going. There are eleven passengers left, all of them regulars, and not one has asked.',
    'Captain Ravn has read the same announcement for thirty years and finds, on the last crossing but one, that he cannot bring himself to say “please disembark”. So nobody does. The boat turns round and goes back, and round again. The cook runs out of everything but rice pudding; a divorce is called off for want of a quiet place to have it; a man who boarded to scatter his mother’s ashes begins to suspect that she is enjoying herself.',
    'Karla Thygesen stages all of it in one saloon, two decks and a wheelhouse, in a calm that becomes alarming. It is a film about the end of something, played by people who are too polite to mention it.',
  ),
  year: season,
  runtimeMinutes: 118,
  countries: ['DK', 'CA'],
  languages: ['da', 'en'],
  sound: 'sound',
  colour: 'colour',
  form: 'feature',
  genres: ['Comedy'],
  credits: [
    ...credits('director', 'Karla Thygesen'),
    ...credits('writer', 'Karla Thygesen', 'Niels Overby'),
    ...credits('producer', 'Birgit Storm', 'Wade Fougere'),
    ...credits('production-company', 'Langeland Film', 'Tantramar Pictures'),
    ...credits('cinematography', 'Ask Mikkelsen'),
    ...credits('editor', 'Ditte Lauge'),
    ...credits('production-design', 'Sofus Grøn'),
    ...credits('original-music', 'Ane Toft'),
    cast('Preben Høst', 'Captain Ravn'),
    cast('Lykke Dam', 'the cook'),
    cast('Jonas Friis', 'the son'),
    cast('Moira Gillis', 'the passenger with the suitcase'),
    ...credits('sales-agent', 'Slow Boat International'),
  ],
  reviews: [
    {
      quote: 'Nothing happens, at nine knots. I have not laughed so much in a year.',
      critic: 'Orla Finnegan',
      outlet: 'The Evening Packet',
      publishedOn: daysAgo(33),
    },
  ],
  awards: [{ name: 'Audience Prize', body: 'Svendborg Film Autumn', year: season, result: 'won' }],
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'death', note: 'ashes, in a biscuit tin; handled with care' }],
  ageRating: { system: 'Nova Scotia', value: 'PG' },
  still: {
    src: 'ferry.jpg',
    alternativeText: 'A ferry with lit windows at night, the moon behind its funnel',
    credit,
    focalPoint: { x: 66, y: 46 },
  },
  gallery: [
    {
      src: 'ferry-captain.jpg',
      alternativeText: 'A white-bearded captain in the wheelhouse, a microphone in his hand, saying nothing',
      credit,
      focalPoint: { x: 80, y: 50 },
    },
    {
      src: 'ferry-saloon.jpg',
      alternativeText: 'Six passengers on a red bench in the saloon, two asleep, and a suitcase before them',
      credit,
    },
  ],
  trailerUrl: 'https://trailers.example.org/last-ferry-to-brandholm',
  partners: [{ label: 'Rice pudding by', name: 'The Quay Kitchen' }],
  section: 'competition',
  carouselRank: 1,
  translations: inFrench(
    'La ligne ferme à la Saint-Sylvestre, et l’équipage n’annonce plus où va le bateau. Une comédie des petites politesses, sur un trajet qui ne figure plus sur la carte.',
  ),
});
