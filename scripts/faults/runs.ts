import { startKills } from './kills.ts';
import type { FaultRun } from './run.ts';
import { startSameBytes } from './same-bytes.ts';

type Database = 'sqlite' | 'postgres';

/** All that `pnpm faults` can do, by name. */
export const runsOf = (seed: string, database: Database): Readonly<Record<string, FaultRun>> => ({
  bytes: {
    name: 'bytes',
    step: 'series',
    steps: 200,
    renew: 20,
    async start() {
      const { series, stop } = await startSameBytes(database);
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
    },
  },
  kills: {
    name: 'kills',
    step: 'kill',
    // 100 of the publisher, 30 of the CMS.
    steps: 130,
    renew: 26,
    async start() {
      const { kill, stop } = await startKills(database);
      return {
        stop,
        step: (number) => kill([3, 7, 11].includes(number % 13) ? 'CMS' : 'publisher', `${seed}/${number}`),
      };
    },
  },
});
