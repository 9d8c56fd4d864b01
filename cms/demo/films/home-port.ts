import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, drawn, FEATURE, inFrench, prose, rated } from '../entries.ts';

const buoy41 = ({ season }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Buoy 41',
  slug: 'buoy-41',
  blurb:
    'A navigation buoy slips its chain off Lunenburg and sets out. For fourteen months everyone who is paid to find it writes to everyone else.',
  synopsis: prose(
    'It was seen off Sable, off Flores, off a golf course in Donegal. It kept flashing: one long, one short. Sixteen ships are known to have followed it.',
    'Dale Zinck, who used to change its lamp, has filmed the correspondence: three coastguards, an insurer, a priest. It is the slowest chase in the cinema of the Atlantic provinces, and the buoy leads all the way.',
  ),
  year: season,
  runtimeMinutes: 79,
  countries: ['CA', 'IE'],
  languages: ['en', 'ga'],
  genres: ['Documentary', 'Comedy'],
  credits: [
    ...credits('director', 'Dale Zinck'),
    ...credits('producer', 'Wade Fougere'),
    ...credits('cinematography', 'Ève Melanson', 'Dale Zinck'),
    ...credits('editor', 'Hugh Trask'),
    ...credits('sound', 'Thea Nickerson'),
    ...credits('participant', 'Fr. Colm Gallagher', 'Judith Whynacht'),
  ],
  premiere: { level: 'world' },
  advisories: [{ kind: 'flashing-light', note: 'one long, one short, for 79 minutes' }],
  ageRating: rated('G'),
  still: drawn('buoy-41', 'A red and white buoy alone on a large blue sea, its lamp lit', 'Dale Zinck', 60, 52),
  section: 'home-port',
});

const offPeak = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Off-Peak',
  slug: 'off-peak',
  originalTitle: 'Les Heures creuses',
  alternateTitles: [{ text: 'Les Heures creuses', language: 'fr-CA', kind: 'original' }],
  blurb:
    'Night shift at a power station in Clare. Somebody on the Fundy shore is using a great deal of electricity at 3:40, and the switchboard means to know why.',
  synopsis: prose(
    'Between two and five the needles lie down and Rose-Alma knits. Since October one of them has been standing up again. She could report it. She gets on her bicycle instead.',
    'Geneviève Belliveau’s first feature lets a small mystery glow all night without ever quite lighting it. At the end of the cable there is a man, a greenhouse, and one banana.',
  ),
  year: season,
  runtimeMinutes: 92,
  countries: ['CA'],
  languages: ['fr-CA', 'en'],
  genres: ['Drama', 'Mystery'],
  credits: [
    ...credits('director', 'Geneviève Belliveau'),
    ...credits('writer', 'Geneviève Belliveau'),
    ...credits('producer', 'Wade Fougere'),
    ...credits('production-company', 'Tantramar Pictures'),
    ...credits('cinematography', 'Ève Melanson'),
    ...credits('editor', 'June Park'),
    ...credits('original-music', 'Rafi Lowe'),
    cast('Yvette Doucet', 'Rose-Alma'),
    cast('Roland Amirault', 'the man with the banana'),
  ],
  reviews: [
    {
      quote: 'A film noir in which the only crime is horticulture.',
      critic: 'Aoife Brannigan',
      outlet: 'Shipping Forecast Quarterly',
      publishedOn: daysAgo(12),
    },
  ],
  premiere: { level: 'world' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('PG'),
  still: drawn(
    'off-peak',
    'A power station at night by the sea; one window lit, one bicycle',
    'Tantramar Pictures',
    60,
    58,
  ),
  section: 'home-port',
  translations: inFrench(
    'Nuit à la centrale de Clare. Quelqu’un, sur la côte de Fundy, consomme énormément d’électricité à 3 h 40, et le standard compte bien savoir pourquoi.',
    'Entre deux et cinq heures, les aiguilles se couchent et Rose-Alma tricote. Depuis octobre, l’une d’elles se relève. Elle pourrait le signaler. Elle prend plutôt sa bicyclette.',
    'Le premier long métrage de Geneviève Belliveau laisse luire un petit mystère toute la nuit, sans jamais tout à fait l’allumer. Au bout du câble, il y a un homme, une serre et une banane.',
  ),
});

const winterStorage = ({ season }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'Winter Storage',
  slug: 'winter-storage',
  blurb:
    'A travelling fair spends the winter in a potato barn near Truro: forty horses, one big wheel in pieces, and the five people who oil them.',
  synopsis: prose(
    'In summer nobody looks at them. In winter there is nobody. Marlene Oickle has waited thirty-one years to film her colleagues at rest, and finds that they cannot. The strong man repaints the horses’ eyes. The fortune-teller does the accounts, a quarter ahead.',
  ),
  year: season,
  runtimeMinutes: 66,
  countries: ['CA'],
  languages: ['en'],
  form: 'medium',
  genres: ['Documentary'],
  credits: [
    ...credits('director', 'Marlene Oickle'),
    ...credits('cinematography', 'Marlene Oickle'),
    ...credits('editor', 'Hugh Trask'),
    ...credits('participant', 'Big Lloyd Weagle', 'Madame Celestine'),
  ],
  premiere: { level: 'world' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'winter-storage',
    'A big wheel, half of it standing, in the blue snow before a barn',
    'Marlene Oickle',
    54,
    48,
  ),
  section: 'home-port',
});

export const homePort = [buoy41, offPeak, winterStorage];
