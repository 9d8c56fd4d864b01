import type { Calendar } from './calendar.ts';
import { editionSlug } from './editions.ts';
import { type DemoSection, prose } from './entries.ts';

/** Six lights, in the order in which a boat would see them. */
export const sections = ({ year }: Calendar): readonly DemoSection[] =>
  lights.map((light) => ({ ...light, edition: editionSlug(year) }));

const lights: readonly DemoSection[] = [
  {
    title: 'Competition',
    slug: 'competition',
    accent: 'red',
    order: 1,
    text: prose(
      'Features that have not yet been seen in this country, and one jury that does not agree.',
      'The prize is a brass ship’s lamp of 1911, in working order. It must be returned the following year, filled.',
    ),
    juryNote: 'The jury sits in row F. Please do not ask it anything until the lamp is lit.',
    translations: [
      {
        locale: 'fr',
        title: 'Compétition',
        text: prose(
          'Des longs métrages encore jamais vus dans ce pays, et un jury qui n’est pas d’accord.',
          'Le prix est une lampe de navire en laiton de 1911, en état de marche. Elle doit être rendue l’année suivante, pleine.',
        ),
        juryNote: 'Le jury occupe la rangée F. Prière de ne rien lui demander avant que la lampe soit allumée.',
      },
    ],
  },
  {
    title: 'Open Water',
    slug: 'open-water',
    accent: 'blue',
    order: 2,
    text: prose('Documentary. People, weather, work, and the occasional whale.'),
    translations: [
      {
        locale: 'fr',
        title: 'Eaux libres',
        text: prose('Le documentaire. Des gens, du temps qu’il fait, du travail, et une baleine à l’occasion.'),
      },
    ],
  },
  {
    title: 'Home Port',
    slug: 'home-port',
    accent: 'green',
    order: 3,
    text: prose('Made here, or made by someone who had to leave. Those who left get the good seats.'),
    translations: [
      {
        locale: 'fr',
        title: 'Port d’attache',
        text: prose('Faits ici, ou par quelqu’un qui a dû partir. Ceux qui sont partis ont les bonnes places.'),
      },
    ],
  },
  {
    title: 'Low Tide',
    slug: 'low-tide',
    accent: 'ochre',
    order: 4,
    text: prose('Shorts, essays, loops and other things left on the sand.'),
    translations: [
      {
        locale: 'fr',
        title: 'Marée basse',
        text: prose('Courts métrages, essais, boucles et autres choses laissées sur le sable.'),
      },
    ],
  },
  {
    title: 'Night Pilot',
    slug: 'night-pilot',
    accent: 'violet',
    order: 5,
    text: prose('For the hours when a harbour is mostly lamps. Bring a coat and a friend.'),
    translations: [
      {
        locale: 'fr',
        title: 'Pilote de nuit',
        text: prose('Pour les heures où un port n’est presque plus que lampes. Apportez un manteau et un ami.'),
      },
    ],
  },
  {
    title: 'Salvage',
    slug: 'salvage',
    accent: 'magenta',
    order: 6,
    text: prose('Raised from the archive: prints, restorations, and now and then a reel that nobody had asked for.'),
    partners: [{ label: 'Reels carried by', name: 'Port Anselm Rowing Club' }],
    translations: [
      {
        locale: 'fr',
        title: 'Renflouages',
        text: prose(
          'Remontés des archives : copies, restaurations et, de temps à autre, une bobine que personne n’avait demandée.',
        ),
      },
    ],
  },
];
