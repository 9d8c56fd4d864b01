import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, drawn, FEATURE, inFrench, prose, rated } from '../entries.ts';

/** Two films in which somebody receives what was meant for somebody else. */

const longWave = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Long Wave',
  slug: 'long-wave',
  blurb:
    'A radio station on the Donegal coast begins to receive tomorrow’s shipping forecast. It is accurate, and it mentions the operator by name.',
  synopsis: prose(
    '“Malin, Hebrides: southwest seven, rain later. Bríd: stay in.” Bríd does. At noon a slate goes past the window.',
    'The forecast grows fond of her. It advises on boots, on cousins, on the one boat that ought to be told. Declan Keaney’s ghost story was written by a radio officer who spent thirty years writing down what a voice said in the dark, and never once answered.',
  ),
  year: season,
  runtimeMinutes: 90,
  countries: ['IE', 'GB'],
  languages: ['en', 'ga'],
  genres: ['Fantasy', 'Drama'],
  credits: [
    ...credits('director', 'Declan Keaney'),
    ...credits('writer', 'Declan Keaney'),
    ...credits('producer', 'Nuala Prendergast'),
    ...credits('cinematography', 'Fergus Tolan'),
    ...credits('editor', 'Sunna Mist'),
    ...credits('sound', 'Thea Nickerson', 'Henk Dijkgraaf'),
    ...credits('original-music', 'Rafi Lowe'),
    cast('Saoirse Maguire', 'Bríd'),
    { role: 'cast', person: 'Preben Høst', character: 'the forecast', note: 'voice' },
  ],
  reviews: [
    {
      quote: 'Reassuring and appalling by turns: like the weather, only better informed.',
      critic: 'Aoife Brannigan',
      outlet: 'Shipping Forecast Quarterly',
      publishedOn: daysAgo(58),
    },
  ],
  awards: [
    { name: 'Rising Actor', body: 'Galway Winter Fleadh', year: season, result: 'won', recipient: 'Saoirse Maguire' },
  ],
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'death', note: 'at sea, forecast' }],
  ageRating: rated('PG'),
  still: drawn(
    'long-wave',
    'A white dish on a cliff at night, rings going out from it over the sea',
    'Nuala Prendergast',
    62,
    46,
  ),
  trailerUrl: 'https://trailers.example.org/long-wave',
  section: 'night-pilot',
  carouselRank: 4,
  translations: inFrench(
    'Une station radio de la côte du Donegal se met à recevoir la météo marine du lendemain. Elle est exacte, et nomme l’opératrice.',
  ),
});

const perpetualMotionSales = ({ season }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Perpetual Motion Sales',
  slug: 'perpetual-motion-sales',
  blurb:
    'Ohio, 1962. A salesman goes from door to door with a machine that never stops. The trouble is the trial period.',
  synopsis: prose(
    'It is the size of a breadbox, it hums, and it comes with a lifetime guarantee; whose lifetime is not stated. Dale Purvis has sold four hundred of them. On a street in Lima, Ohio, he rings a bell and it is opened by the first customer, who is not a day older.',
    'Harlan Voss has the patter and the sample case. He also has, in Kwame Asante, a leading man who can make a pause sound like a discount.',
  ),
  year: season,
  runtimeMinutes: 104,
  countries: ['US'],
  languages: ['en'],
  genres: ['Science fiction', 'Comedy'],
  credits: [
    ...credits('director', 'Harlan Voss'),
    ...credits('writer', 'Harlan Voss'),
    ...credits('producer', 'Loretta Pickering'),
    ...credits('cinematography', 'Oluwaseun Bakare'),
    ...credits('editor', 'Chip Dannemiller'),
    cast('Kwame Asante', 'Dale Purvis'),
    cast('Constance Appelhof', 'the customer'),
  ],
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('PG'),
  still: drawn(
    'perpetual-motion-sales',
    'A salesman on a doorstep, in his open case a machine of rings and light',
    'Loretta Pickering',
    60,
    52,
  ),
  section: 'night-pilot',
});

export const nightPilotByRadio = [longWave, perpetualMotionSales];
