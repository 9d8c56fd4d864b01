import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { read, VIEWS } from '../tests/browser.ts';
import type { Sample } from './page-kinds.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../screenshots');

/** `film-with-still-en-390-dark.png`: a whole page in every width and scheme, in screenshots/ at the root. */
export const takeScreenshots = async (
  browser: Browser,
  url: string,
  samples: readonly Sample[],
  now: string,
): Promise<string> => {
  mkdirSync(FOLDER, { recursive: true });
  for (const { kind, address, locale } of samples) {
    for (const view of VIEWS.filter(({ script }) => script)) {
      const { page, context } = await read(browser, url + encodeURI(address), view, now);
      // Fonts that come late stay away until the next page.
      await page.reload({ waitUntil: 'networkidle' });
      const name = `${kind.replace(/[^a-z]+/g, '-')}-${locale}-${view.width}-${view.scheme}.png`;
      await page.screenshot({ path: path.join(FOLDER, name), fullPage: true, animations: 'disabled' });
      await context.close();
    }
  }
  return FOLDER;
};
