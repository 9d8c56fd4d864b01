import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../tests/browser.ts';
import { formatFindings } from './finding.ts';
import { checkLongLists } from './long-lists.ts';
import { pairwiseView } from './views.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Each page in one view; `pnpm verify` looks at them in all. */
test('letters lead through lists that are too long for a page', { timeout: 600_000 }, async () => {
  expect(formatFindings(await checkLongLists(browser, (index) => [pairwiseView(index)]))).toEqual([]);
});
