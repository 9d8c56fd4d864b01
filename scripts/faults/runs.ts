import { KINDS, startCorruptContent } from './corrupt-content.ts';
import { type Festival, startFestival } from './festival.ts';
import { startFullDisk } from './full-disk.ts';
import { startKills } from './kills.ts';
import type { FaultRun, Stage } from './run.ts';
import { startSameBytes } from './same-bytes.ts';

type Database = 'sqlite' | 'postgres';

/** A festival of its own, with a stage on it; both end together. */
const onFestival =
  (database: Database, set: (festival: Festival) => Promise<Stage>): FaultRun['start'] =>
  async () => {
    const festival = await startFestival(database);
    const { step, stop } = await set(festival);
    return {
      step,
      async stop() {
        await stop();
        await festival.world.stop();
      },
    };
  };

/** All that `pnpm faults` can do, by name. */
export const runsOf = (seed: string, database: Database): Readonly<Record<string, FaultRun>> => ({
  bytes: {
    name: 'bytes',
    step: 'series',
    steps: 200,
    renew: 20,
    start: onFestival(database, async (festival) => {
      const { series, stop } = startSameBytes(festival);
      return {
        stop,
        async step(number) {
          const { edits, refused, releases, files, faults, story } = await series(`${seed}/${number}`, 8);
          return {
            tried: `${edits} edits (${refused} refused), ${releases} publishes, ${files} files compared`,
            faults: faults.length > 0 ? [...faults, `after ${story.join(', ')}`] : [],
          };
        },
      };
    }),
  },
  kills: {
    name: 'kills',
    step: 'kill',
    // 100 of the publisher, 30 of the CMS.
    steps: 130,
    renew: 26,
    start: onFestival(database, async (festival) => {
      const { kill, stop } = await startKills(festival);
      return {
        stop,
        step: (number) => kill([3, 7, 11].includes(number % 13) ? 'CMS' : 'publisher', `${seed}/${number}`),
      };
    }),
  },
  content: {
    name: 'content',
    step: 'kind',
    steps: KINDS.length,
    renew: KINDS.length,
    // Its rows are altered by the SQL of SQLite.
    start: onFestival('sqlite', async (festival) => {
      const { corrupt, stop } = await startCorruptContent(festival);
      return {
        stop,
        async step(number) {
          const kind = KINDS[number] ?? '';
          return { tried: kind, faults: await corrupt(kind) };
        },
      };
    }),
  },
  disk: {
    name: 'disk',
    step: 'full disk',
    steps: 30,
    renew: 30,
    start: onFestival(database, async (festival) => {
      const disk = await startFullDisk(festival);
      if (disk) return { stop: disk.stop, step: (number) => disk.fill(`${seed}/${number}`) };
      const skipped = { tried: 'skipped: a small disk takes Linux and root', faults: [] };
      return { step: async () => skipped, stop: async () => {} };
    }),
  },
});
