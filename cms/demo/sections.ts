import { type DemoSection, prose } from './entries.ts';

/** Six lights, in the order in which a boat would see them. */
export const sections: readonly DemoSection[] = [
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
  },
  {
    title: 'Open Water',
    slug: 'open-water',
    accent: 'blue',
    order: 2,
    text: prose('Documentary. People, weather, work, and the occasional whale.'),
  },
  {
    title: 'Home Port',
    slug: 'home-port',
    accent: 'green',
    order: 3,
    text: prose('Made here, or made by someone who had to leave. Those who left get the good seats.'),
  },
  {
    title: 'Low Tide',
    slug: 'low-tide',
    accent: 'ochre',
    order: 4,
    text: prose('Shorts, essays, loops and other things left on the sand.'),
  },
  {
    title: 'Night Pilot',
    slug: 'night-pilot',
    accent: 'violet',
    order: 5,
    text: prose('For the hours when a harbour is mostly lamps. Bring a coat and a friend.'),
  },
  {
    title: 'Salvage',
    slug: 'salvage',
    accent: 'magenta',
    order: 6,
    text: prose('Raised from the archive: prints, restorations, and now and then a reel that nobody had asked for.'),
    partners: [{ label: 'Reels carried by', name: 'Port Anselm Rowing Club' }],
  },
];
