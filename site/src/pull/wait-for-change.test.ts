import { expect, test } from 'vitest';
import type { Ask } from './cms-client.ts';
import { waitForChange } from './wait-for-change.ts';

const cms = (version: string): Ask => (async () => ({ siteVersion: [version] })) as unknown as Ask;

test('answers at once when the content is another than the one that is known', async () => {
  const known = await waitForChange(cms('1'), undefined, 10);
  expect(await waitForChange(cms('2'), known, 10)).not.toBe(known);
});

test('gives what is known when the time is over', async () => {
  const known = await waitForChange(cms('1'), undefined, 0);
  expect(await waitForChange(cms('1'), known, 0)).toBe(known);
});

test('ends when it is told to', async () => {
  const known = await waitForChange(cms('1'), undefined, 0);
  await expect(waitForChange(cms('1'), known, 10, AbortSignal.timeout(10))).rejects.toThrow();
});
