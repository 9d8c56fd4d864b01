import { parseArgs } from 'node:util';
import { openBrowser, VIEWS } from '../tests/browser.ts';
import { makeWorld } from '../tests/world.ts';
import { auditPage, auditSlowLine } from './audit-page.ts';
import { type BuiltSite, openBuiltSite, pagesOf } from './built-site.ts';
import { FILE_CHECKS } from './check-files.ts';
import { type Finding, formatFindings } from './finding.ts';
import { fuzz } from './fuzz.ts';
import { checkLighthouse } from './lighthouse.ts';
import { checkLongLists } from './long-lists.ts';
import { pageFilesOf, sampleKinds } from './page-kinds.ts';
import { takeScreenshots } from './screenshots.ts';
import { serveTree, treeOf } from './site-server.ts';
import { pairwiseView } from './views.ts';

/** `pnpm verify`: everything that the pages promise, looked for in a built site. Ends with 1 when something isn't so. */

const USAGE = `usage: pnpm verify [--short] [--screenshots]
       pnpm verify --fuzz [ENTRIES]
       pnpm verify --lighthouse

       --short        one page of each kind, in one view each
       --screenshots  every kind of page in 3 widths and 2 schemes, into screenshots/; checks nothing
       --fuzz         reads sites of hostile content, 500 entries or as many as you say; no other check
       --lighthouse   Lighthouse's scores of every kind of page, on a phone; no other check

       VERIFY_SITE    a built site: .site, or what "astro build" wrote; without it, one of the demo festival is made
       VERIFY_NOW     the browser's clock, ISO 8601 in UTC: that of the build. Lighthouse has the machine's
       FUZZ_SEED      a number that decides what is hostile; without it, another each time
`;
const NOW = '2026-12-05T22:40:00Z';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/**
 * Makes the demo festival's site by the commands that a user has.
 * @param now the clock of its pages, ISO 8601 in UTC; its festival is on that day
 */
const withDemoSite = async (now: string, use: (directory: string) => Promise<void>): Promise<void> => {
  say('Making a site of the demo festival: some minutes.');
  const world = await makeWorld(now);
  try {
    for (const step of [() => world.content('seed', '--today', now.slice(0, 10)), () => world.build()]) {
      const { status, output } = await step();
      if (status !== 0) throw new Error(output);
    }
    await use(`${world.directory}/site`);
  } finally {
    await world.stop();
  }
};

/** Prints the seed first: a run that is killed can be repeated too. */
const verifyFuzzed = async (cases: number): Promise<void> => {
  const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Date.now() / 1_000));
  say(`FUZZ_SEED=${seed}`);
  const browser = await openBrowser();
  try {
    const faults = await reportOn(`hostile content in ${cases} entries`, () => fuzz(browser, cases, seed, say));
    if (faults > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
};

/** One check after another, each with how long it took and what it found. */
const reportOn = async (name: string, check: () => Finding[] | Promise<Finding[]>): Promise<number> => {
  const began = performance.now();
  const lines = formatFindings(await check());
  const took = ((performance.now() - began) / 1_000).toFixed(1);
  say(`${lines.length === 0 ? '✓' : '✗'} ${name} (${took} s)`);
  for (const line of lines) say(`    ${line}`);
  return lines.length;
};

interface Wish {
  short: boolean;
  screenshots: boolean;
  lighthouse: boolean;
}

const verify = async (directory: string, wish: Wish): Promise<void> => {
  const now = process.env.VERIFY_NOW ?? NOW;
  const site: BuiltSite = openBuiltSite(treeOf(directory));
  const { samples, missing } = sampleKinds(site);
  const server = await serveTree(site.directory);
  const browser = await openBrowser();
  try {
    if (wish.screenshots) return say(`Screenshots: ${await takeScreenshots(browser, server.url, samples, now)}`);
    if (wish.lighthouse) {
      const faults = await reportOn('Lighthouse', () => checkLighthouse(samples, server.url, say));
      if (faults > 0) process.exitCode = 1;
      return;
    }
    let faults = 0;
    faults += await reportOn('every kind of page is there', () =>
      missing.map((kind) => ({ check: 'kinds', where: directory, what: `no page is of the kind: ${kind}` })),
    );
    const pages = wish.short ? pageFilesOf(samples) : pagesOf(site);
    for (const [name, check] of Object.entries(FILE_CHECKS)) faults += await reportOn(name, () => check(site, pages));
    const viewsOf = (index: number) => (wish.short ? [pairwiseView(index)] : VIEWS);
    for (const sample of samples) {
      faults += await reportOn(`${sample.kind} (${sample.locale}) ${sample.address}`, async () => {
        const found: Finding[] = [];
        const views = viewsOf(samples.indexOf(sample));
        for (const view of views) found.push(...(await auditPage(browser, server.url, sample, view, now)));
        for (const width of new Set(views.map((view) => view.width)))
          found.push(...(await auditSlowLine(browser, server.url, sample, width, now)));
        return found;
      });
    }
    faults += await reportOn('lists that are too long for a page', () => checkLongLists(browser, viewsOf));
    say(faults === 0 ? `\n${pagesOf(site).length} pages, no fault.` : `\nFaults: ${faults}`);
    if (faults > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.stop();
  }
};

try {
  const options = {
    short: { type: 'boolean', default: false },
    screenshots: { type: 'boolean', default: false },
    fuzz: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const built = process.env.VERIFY_SITE;
  if (values.fuzz) await verifyFuzzed(Number(positionals[0] ?? 500));
  else if (built) await verify(built, values);
  // Lighthouse has the machine's clock: of another day scripts would move what is past and what is on, before its eyes.
  else await withDemoSite(values.lighthouse ? new Date().toISOString() : NOW, (directory) => verify(directory, values));
} catch (error) {
  const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ?? false;
  process.stderr.write(`${(error as Error).message}\n${isUsage ? USAGE : ''}`);
  process.exitCode = 1;
}
