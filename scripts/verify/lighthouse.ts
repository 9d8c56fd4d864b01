import lighthouse from 'lighthouse';
import { openBrowser } from '../tests/browser.ts';
import { freePort } from '../tests/cms-process.ts';
import type { Finding } from './finding.ts';
import { NOWHERE, type Sample } from './page-kinds.ts';

/** Of 100, on a phone as Lighthouse simulates it. Performance is the median of three: machines are noisy. */
const LEAST = { accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const LEAST_PERFORMANCE = 98;

type Category = keyof typeof LEAST | 'performance';
type Scores = Partial<Record<Category, number>>;

const CATEGORIES: Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse's scores of one page of each kind, and what costs points.
 * @param url where the site is served, without a slash at the end
 * @param say is told of each page
 */
export const checkLighthouse = async (
  samples: readonly Sample[],
  url: string,
  say: (line: string) => void,
): Promise<Finding[]> => {
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const findings: Finding[] = [];
  try {
    for (const { kind, address, locale } of samples.filter((sample) => sample.kind !== NOWHERE)) {
      const { scores, performances, lost } = await scoresOf(url + encodeURI(address), port);
      const where = `${kind} (${locale}) ${address}`;
      // Of two that agree any is on the side of the median.
      const median = [...performances].sort((a, b) => a - b)[1] ?? 0;
      say(`    performance ${performances.join(', ')}; ${format(scores)}  ${where}`);
      const low = Object.entries(LEAST).filter(([name, least]) => (scores[name as Category] ?? 0) < least);
      if (low.length > 0) findings.push({ check: 'lighthouse', where, what: `${format(scores)}: ${lost.join('; ')}` });
      if (median < LEAST_PERFORMANCE) {
        findings.push({ check: 'lighthouse', where, what: `performance ${median} is less than ${LEAST_PERFORMANCE}` });
      }
    }
  } finally {
    await browser.close();
  }
  return findings;
};

/** A third run only where the first two don't agree on which side of the least they are. */
const scoresOf = async (url: string, port: number) => {
  const first = await run(url, port, CATEGORIES);
  const performances = [first.scores.performance ?? 0];
  const passes = (score = 0): boolean => score >= LEAST_PERFORMANCE;
  do performances.push((await run(url, port, ['performance'])).scores.performance ?? 0);
  while (performances.length < 3 && passes(performances[0]) !== passes(performances[1]));
  return { ...first, performances };
};

/** Chromium now and then gives no trace of a load; a page that can't be read is one that can't be read three times. */
const TRIES = 3;

const read = async (url: string, port: number, onlyCategories: Category[]) => {
  let what = 'it says nothing';
  for (let tried = 0; tried < TRIES; tried++) {
    const result = await lighthouse(url, { port, onlyCategories, output: 'json', logLevel: 'error' });
    if (result && !result.lhr.runtimeError) return result.lhr;
    what = result?.lhr.runtimeError?.message ?? what;
  }
  throw new Error(`Lighthouse can't read ${url}: ${what}`);
};

const run = async (
  url: string,
  port: number,
  onlyCategories: Category[],
): Promise<{ scores: Scores; lost: string[] }> => {
  const { categories, audits } = await read(url, port, onlyCategories);
  const scores = Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
  const counted = Object.entries(categories).flatMap(([name, { auditRefs }]) =>
    name === 'performance' ? [] : auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  const lost = counted.filter((id) => (audits[id]?.score ?? 1) < 1).map((id) => `${id} (${audits[id]?.title})`);
  return { scores, lost };
};

const format = (scores: Scores): string =>
  Object.entries(scores)
    .filter(([name]) => name !== 'performance')
    .map(([name, score]) => `${name} ${score}`)
    .join(', ');
