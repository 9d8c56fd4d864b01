import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { clockEdges, MACHINE_ZONES, ZONES } from '../src/examples/clock-edges.ts';

/** Hour and day, over twenty zones and every change of their clocks; a machine's own zone takes no part. */

const SEED = process.env.FUZZ_SEED ?? '1';
const RUNS = process.env.CLOCK_RUNS ?? '500';

test.each(MACHINE_ZONES)('on a machine in %s', { timeout: 120_000 }, (TZ) => {
  const script = path.join(import.meta.dirname, 'hold-clock-laws.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script, SEED, RUNS], {
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });
  expect(stderr, `seed ${SEED}`).toBe('');
  const { zone, shown } = JSON.parse(stdout) as { zone: string; shown: string[] };
  expect([TZ, `Etc/${TZ}`]).toContain(zone.replace('Asia/Katmandu', 'Asia/Kathmandu'));
  expect(shown).toHaveLength(9);
  expect(shown.filter((law) => law.startsWith('not: '))).toEqual([]);
});

test('the edges that are tried are all that the time zone database has', () => {
  for (const zone of ZONES) {
    const known: number[] = [];
    let at = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`).getTimeZoneTransition('next');
    while (at && at.epochMilliseconds < Date.UTC(2028, 0, 1)) {
      known.push(at.epochMilliseconds);
      at = at.getTimeZoneTransition('next');
    }
    expect(clockEdges(zone), zone).toEqual(known);
  }
  expect(ZONES).toHaveLength(20);
  expect(ZONES.flatMap(clockEdges).length).toBeGreaterThan(50);
});
