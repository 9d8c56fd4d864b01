import { KINDS, startCorruptContent } from './corrupt-content.ts';
import { startFullDisk } from './full-disk.ts';
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
  content: {
    name: 'content',
    step: 'kind',
    steps: KINDS.length,
    renew: KINDS.length,
    async start() {
      const { corrupt, stop } = await startCorruptContent();
      return {
        stop,
        async step(number) {
          const kind = KINDS[number] ?? '';
          return { tried: kind, faults: await corrupt(kind) };
        },
      };
    },
  },
  disk: {
    name: 'disk',
    step: 'full disk',
    steps: 30,
    renew: 30,
    async start() {
      const disk = await startFullDisk();
      if (!disk) {
        const skipped = { tried: 'skipped: a small disk takes Linux and root', faults: [] };
        return { step: async () => skipped, stop: async () => {} };
      }
      return { stop: disk.stop, step: (number) => disk.fill(`${seed}/${number}`) };
    },
  },
});
