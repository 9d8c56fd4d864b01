import path from 'node:path';
import { makeWorld, type World } from '../tests/world.ts';
import { fillDatabase } from './fill-database.ts';

/** The clock of a large festival's pages: on its tenth day. */
const NOW = '2026-01-10T12:00:00Z';

/** A CMS with a large festival, with three people and two screenings a film; the caller stops it. */
export const largeFestival = async (films: number): Promise<World> => {
  const empty = await makeWorld(NOW);
  await empty.stop('keep');
  fillDatabase(path.join(empty.directory, 'data.db'), {
    films,
    credits: 12,
    people: 3 * films,
    screenings: 2 * films,
    images: 0,
  });
  return await makeWorld(NOW, { from: empty.directory });
};
