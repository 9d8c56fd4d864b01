// Holds the laws of hours and days in one process, whose zone is that of TZ: node tests/hold-clock-laws.ts SEED RUNS
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aheadAt, clockAt, clockEdges, ZONES } from '../src/examples/clock-edges.ts';
import {
  addDays,
  addMinutes,
  festivalDay,
  minutesFrom,
  occurrences,
  toInstant,
  toLocal,
  toOffsetTime,
} from '../src/local-time.ts';
import { screeningEnd, screeningStart } from '../src/screening-times.ts';

const [seed = '1', runs = '2000'] = process.argv.slice(2);
const MINUTE = 60_000;
const [FROM, UNTIL] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)];

const pad = (value: number): string => String(value).padStart(2, '0');
const local = (at: number): string => new Date(at).toISOString().slice(0, 16);

/** A zone and a wall-clock time there: half of them within three hours of a change of clocks. */
const zoned = fc.constantFrom(...ZONES).chain((zone) => {
  const anywhere = fc.integer({ min: FROM / MINUTE, max: UNTIL / MINUTE }).map((minute) => minute * MINUTE);
  const edges = clockEdges(zone);
  const around = fc
    .tuple(fc.constantFrom(...(edges.length > 0 ? edges : [FROM])), fc.integer({ min: -180, max: 180 }))
    .map(([edge, minutes]) => edge + (aheadAt(edge - MINUTE, zone) + minutes) * MINUTE);
  return fc.oneof(anywhere, around).map((at) => ({ zone, local: local(at) }));
});

/** All instants at which clocks of a zone show a time, by trying every offset of those days. */
const instantsOf = (time: string, zone: string): number[] => {
  const plain = Date.parse(`${time}Z`);
  const offsets = new Set([-36, -12, -3, 0, 3, 12, 36].map((hours) => aheadAt(plain + hours * 60 * MINUTE, zone)));
  return [...offsets]
    .map((minutes) => plain - minutes * MINUTE)
    .filter((at) => clockAt(at, zone) === time)
    .sort((a, b) => a - b);
};

const cutOff = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);

const laws = {
  'a time happens as often as clocks show it': fc.property(zoned, ({ zone, local: time }) => {
    assert.equal(occurrences(time, zone), instantsOf(time, zone).length);
  }),
  'the first and the second of a time are the instants at which clocks show it': fc.property(
    zoned,
    ({ zone, local: time }) => {
      const all = instantsOf(time, zone);
      fc.pre(all.length > 0);
      assert.equal(Date.parse(toInstant(time, zone)), all[0]);
      assert.equal(Date.parse(toInstant(time, zone, 'first')), all[0]);
      assert.equal(Date.parse(toInstant(time, zone, 'second')), all.at(-1));
      assert.equal(toLocal(toInstant(time, zone), zone), time);
    },
  ),
  'a time that clocks skip moves on by what they skip': fc.property(zoned, ({ zone, local: time }) => {
    fc.pre(instantsOf(time, zone).length === 0);
    const at = Date.parse(toInstant(time, zone));
    const before = Date.parse(`${time}Z`) - at;
    assert.equal(before / MINUTE, aheadAt(at - 12 * 60 * MINUTE, zone));
    assert.ok(clockAt(at, zone) > time);
  }),
  'an instant with its offset is that instant, and what clocks show': fc.property(zoned, ({ zone, local: time }) => {
    const instant = toInstant(time, zone, 'second');
    const written = toOffsetTime(instant, zone);
    assert.equal(Date.parse(written), Date.parse(instant));
    assert.equal(written.slice(0, 16), clockAt(Date.parse(instant), zone));
  }),
  'before the cut-off the night belongs to the day before': fc.property(zoned, cutOff, ({ local: time }, cut) => {
    const [hour = 0, minute = 0] = cut.split(':').map(Number);
    assert.equal(festivalDay(time, cut), local(Date.parse(`${time}Z`) - (hour * 60 + minute) * MINUTE).slice(0, 10));
  }),
  'days are counted by the calendar': fc.property(
    zoned,
    fc.integer({ min: -800, max: 800 }),
    ({ local: time }, days) => {
      const day = time.slice(0, 10);
      assert.equal(addDays(day, days), local(Date.parse(`${day}T00:00Z`) + days * 24 * 60 * MINUTE).slice(0, 10));
    },
  ),
  'minutes pass as they do, over a change of clocks too': fc.property(
    zoned,
    fc.integer({ min: -3_000, max: 3_000 }),
    ({ zone, local: time }, minutes) => {
      const start = toInstant(time, zone);
      assert.equal(Date.parse(addMinutes(start, minutes)) - Date.parse(start), minutes * MINUTE);
      assert.equal(minutesFrom(start, addMinutes(start, minutes)), minutes);
    },
  ),
  'a screening ends as many minutes after its start as it runs': fc.property(
    zoned,
    fc.constantFrom('first' as const, 'second' as const),
    fc.integer({ min: 1, max: 900 }),
    ({ zone, local: localStart }, localStartOccurrence, runtimeMinutes) => {
      const screening = { localStart, localStartOccurrence, runtimeMinutes };
      const end = screeningEnd(screening, undefined, zone) ?? '';
      assert.equal((Date.parse(end) - Date.parse(screeningStart(screening, zone))) / MINUTE, runtimeMinutes);
    },
  ),
  'an end that was written is what clocks show when it ends, and after the start': fc.property(
    zoned,
    fc.integer({ min: 1, max: 900 }),
    ({ zone, local: localStart }, minutes) => {
      const start = toInstant(localStart, zone);
      const localEnd = toLocal(addMinutes(start, minutes), zone);
      fc.pre(localEnd > localStart);
      const end = screeningEnd({ localStart, localEnd }, undefined, zone) ?? '';
      assert.equal(toLocal(end, zone), localEnd);
      assert.ok(end > start);
    },
  ),
};

const shown = Object.entries(laws).map(([name, law]) => {
  try {
    fc.assert(law as fc.IProperty<unknown>, { seed: Number(seed), numRuns: Number(runs) });
    return name;
  } catch (error) {
    process.stderr.write(`${name}\n${(error as Error).message}\n`);
    process.exitCode = 1;
    return `not: ${name}`;
  }
});
process.stdout.write(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, shown }));
