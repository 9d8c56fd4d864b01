import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../tests/browser.ts';
import { formatFindings } from './finding.ts';
import { fuzz } from './fuzz.ts';

/** `FUZZ_CASES` and `FUZZ_SEED` make it another run; `pnpm verify --fuzz 10000` is a long one. */
const CASES = Number(process.env.FUZZ_CASES ?? 500);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test(`hostile texts in every field of ${CASES} entries (seed ${SEED}) are shown, run nothing and fit a phone`, {
  timeout: 3_600_000,
}, async () => {
  expect(formatFindings(await fuzz(browser, CASES, SEED, console.log))).toEqual([]);
});
