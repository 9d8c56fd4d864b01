import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { read, type View } from '../tests/browser.ts';
import { auditPage } from './audit-page.ts';
import { openBuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';
import { checkHtmlFiles } from './html-files.ts';
import { checkLinks } from './links.ts';
import { type Kind, NOWHERE, pageFilesOf, type Sample, sampleKinds } from './page-kinds.ts';
import { checkReadingOrder } from './reading-order.ts';
import { serveTree } from './site-server.ts';

const SITE = path.resolve(import.meta.dirname, '../../site');
/** The clock of the site of long lists. */
const NOW = '2026-12-05T22:38:00Z';

/** What lists of films and people become when they are too long for a page (tests/long-entries.ts of the site). */
const KINDS: readonly Kind[] = [
  { kind: 'letters of films', address: /^\/films\/$/ },
  { kind: 'films of a letter', address: /^\/films\/letter\/[^/]+\/$/ },
  { kind: 'letters of a country', address: /^\/films\/country\/fr\/$/ },
  { kind: 'films of a country’s letter', address: /^\/films\/country\/fr\/letter\/[^/]+\/$/ },
  { kind: 'films of a country, few', address: /^\/films\/country\/pl\/$/ },
  { kind: 'letters of people', address: /^\/people\/$/ },
  { kind: 'people of a letter', address: /^\/people\/letter\/[^/]+\/$/ },
];

/**
 * Looks at the lists of a site that is too large for them.
 * @param viewsOf in which views at a page, by its place among the samples
 */
export const checkLongLists = async (
  browser: Browser,
  viewsOf: (index: number) => readonly View[],
): Promise<Finding[]> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'long-'));
  try {
    write(folder);
    const site = openBuiltSite(folder);
    const { samples: all, missing } = sampleKinds(site, KINDS);
    const samples = all.filter(({ kind }) => kind !== NOWHERE);
    const files = pageFilesOf(samples);
    const found: Finding[] = missing.map((what) => ({ check: 'kinds', where: folder, what: `no page is: ${what}` }));
    found.push(...(await checkHtmlFiles(site, files)), ...checkLinks(site), ...checkReadingOrder(site));
    const server = await serveTree(folder);
    try {
      for (const [index, sample] of samples.entries()) {
        for (const view of viewsOf(index)) found.push(...(await auditPage(browser, server.url, sample, view, NOW)));
        found.push(...(await misleading(browser, server.url, sample)));
      }
    } finally {
      await server.stop();
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @throws Error with what it said when it can't be made */
const write = (folder: string): void => {
  const { status, stderr, error } = spawnSync(process.execPath, ['tests/write-long-site.ts', folder], {
    cwd: SITE,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site of long lists can't be made\n${stderr}`, { cause: error });
};

/** Reads a page as somebody who looks for a title: by a letter to the page of that letter, and by a filter to fewer. */
const misleading = async (browser: Browser, url: string, { kind, address, locale }: Sample): Promise<Finding[]> => {
  const view: View = { width: 390, scheme: 'light', script: true };
  const { page, context } = await read(browser, url + encodeURI(address), view, NOW);
  const found: string[] = [];
  const rows = () => page.locator('[data-keys]:visible').count();
  try {
    if (kind === 'films of a country, few') {
      const [before, heading] = [await rows(), await page.locator('h1').textContent()];
      await page.locator('[data-filter=form] a[data-key=form-short]').click();
      const after = await rows();
      const told = await page.locator('[data-count]').textContent();
      if (!(after > 0 && after < before)) found.push(`a filter leaves ${after} of ${before} rows`);
      if (!told?.split(/\D+/).includes(String(after))) found.push(`it says “${told}” of ${after} rows`);
      if (!page.url().endsWith(`${address}?form=short`)) found.push(`the address becomes ${page.url()}`);
      if ((await page.locator('h1').textContent()) !== heading) found.push('its heading changes');
    } else {
      // To a page of another letter than this may be: the strip has them all, and says which it is.
      const letter = address.includes('/letter/k/') ? 'n' : 'k';
      await page.locator(`nav a[href$="/letter/${letter}/"]`).click();
      await page.waitForURL(new RegExp(`/letter/${letter}/$`));
      if ((await page.locator(`a[href$="/letter/${letter}/"][aria-current=page]`).count()) !== 1)
        found.push(`the page of ${letter} doesn’t say that it is`);
      if ((await page.locator('main section li').count()) < 2)
        found.push(`the page of ${letter} lists nobody, or nothing`);
    }
  } finally {
    await context.close();
  }
  return found.map((what) => ({ check: 'long lists', where: `${kind} (${locale}) ${address}`, what }));
};
