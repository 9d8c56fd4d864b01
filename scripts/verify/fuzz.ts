import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { visibleText } from '../tests/browser.ts';
import { addressOf, openBuiltSite, pagesOf } from './built-site.ts';
import type { Finding } from './finding.ts';
import { overflowing } from './overflow.ts';
import { serveTree } from './site-server.ts';

const SITE = path.resolve(import.meta.dirname, '../../site');
/** The clock of the fuzzed sites. */
const NOW = '2026-12-05T22:38:00Z';
const VIEWPORT = { width: 320, height: 800 };

interface FuzzedText {
  field: string;
  text: string;
}

/** Sites of hostile content, each written by a process of the site's own tests, read in a browser. */
interface FuzzedReading {
  findings: Finding[];
  /** Entries that were fuzzed. */
  cases: number;
  pages: number;
}

/**
 * Reads every page of one fuzzed site at 320 pixels, its policy off: a script that only the policy stops is found too.
 * @param seed decides the whole content
 */
const readFuzzedSite = async (browser: Browser, seed: number): Promise<FuzzedReading> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
  try {
    await write(folder, seed);
    const { texts, cases } = JSON.parse(readFileSync(path.join(folder, 'texts.json'), 'utf8'));
    const tree = path.join(folder, 'site');
    const addresses = pagesOf(openBuiltSite(tree)).map(addressOf);
    const server = await serveTree(tree);
    const context = await browser.newContext({ viewport: VIEWPORT, bypassCSP: true, reducedMotion: 'reduce' });
    await context.clock.setFixedTime(new Date(NOW));
    try {
      // Two tabs that take from one list.
      const rest = addresses.values();
      const read = await Promise.all([rest, rest].map((part) => readPages(context, server.url, part)));
      const lost = missing(texts, new Set(read.flatMap(({ shown }) => [...shown])));
      const found = [...read.flatMap(({ findings }) => findings), ...lost];
      const findings = found.map((finding) => ({ ...finding, where: `seed ${seed}: ${finding.where}` }));
      return { findings, cases, pages: addresses.length };
    } finally {
      await context.close();
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @throws Error with what it said when a page of such content can't be made */
const write = async (folder: string, seed: number): Promise<void> => {
  const args = ['tests/fuzz/write-fuzzed-site.ts', folder, String(seed)];
  const child = spawn(process.execPath, args, { cwd: SITE, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`the site of seed ${seed} can't be made\n${said}`);
};

/** One page after the other. `shown` is all that the site shows, or says of its pictures and of itself. */
const readPages = async (context: BrowserContext, url: string, addresses: Iterable<string>) => {
  const page = await context.newPage();
  let complaints: string[] = [];
  await page.exposeFunction('ran', () => complaints.push('a script of the content ran'));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const findings: Finding[] = [];
  const shown = new Set<string>();
  for (const address of addresses) {
    complaints = [];
    const response = await page.goto(url + address, { waitUntil: 'load' });
    // A font that comes while lines are measured would be measured half.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const status = response?.status();
    const right = address === '/404.html' ? [200, 404] : [200];
    if (!right.includes(status ?? 0)) complaints.push(`it answers ${status}`);
    complaints.push(...(await overflowing(page)).map((what) => `at 320 px ${what}`), ...(await strangersIn(page)));
    findings.push(...complaints.map((what) => ({ check: 'fuzz', where: address, what })));
    for (const text of [await visibleText(page), ...(await saidIn(page))]) shown.add(fold(text));
  }
  return { findings, shown };
};

/** What no page has that nobody injected into. */
const strangersIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.matches(
            'iframe, object, embed, base, meta[http-equiv=refresh], script:not([src], [type="application/ld+json"], [type=module])',
          ) ||
          [...element.attributes].some(
            ({ name, value }) =>
              name.startsWith('on') ||
              (/^(href|src|action)$/.test(name) && /^\s*(javascript|data|vbscript):/i.test(value)),
          ),
      )
      .map((element) => `it has ${element.outerHTML.slice(0, 120)}`),
  );

/** Titles, descriptions, alternative texts, labels. */
const saidIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    document.title,
    ...[...document.querySelectorAll('meta[content], [alt], [aria-label]')].flatMap((element) =>
      ['content', 'alt', 'aria-label'].flatMap((name) => element.getAttribute(name) ?? []),
    ),
  ]);

/** White space as HTML and CSS fold it; a genre gets a capital where it begins a line. */
const fold = (text: string): string =>
  text
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/ ?\u200b ?/g, '\u200b')
    .trim()
    .toLowerCase();

const missing = (texts: readonly FuzzedText[], shown: ReadonlySet<string>): Finding[] => {
  const all = [...shown].join('\n');
  return texts
    .filter(({ text }) => !all.includes(fold(text)))
    .map(({ field, text }) => ({ check: 'fuzz', where: field, what: `no page shows ${JSON.stringify(text)}` }));
};

/**
 * Reads sites of hostile content until so many entries have been fuzzed.
 * @param seed of the first site; the next have the next numbers
 * @param say is told of each site as it is done
 */
export const fuzz = async (
  browser: Browser,
  cases: number,
  seed: number,
  say: (line: string) => void,
): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (let [next, done] = [seed, 0]; done < cases; next++) {
    const site = await readFuzzedSite(browser, next);
    done += site.cases;
    findings.push(...site.findings);
    say(`seed ${next}: ${site.pages} pages, ${done} of ${cases} entries, ${site.findings.length} faults`);
  }
  return findings;
};
