import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { formatView, type Reading, read, type View } from '../tests/browser.ts';
import type { Finding } from './finding.ts';
import { overflowing } from './overflow.ts';
import type { Sample } from './page-kinds.ts';
import { openSlowLine } from './slow-line.ts';

/** WCAG 2.0 to 2.2, A and AA, and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of the Latin fonts that a page loads; those of other alphabets come where a name needs them. */
const FONTS_KB = 90;

/**
 * Looks at a page in one view as a visitor would, and turns it into what else it must bear: narrow, zoomed, printed.
 * @param url where the site is served, without a slash at the end
 * @param now the browser's clock, ISO 8601 in UTC
 */
export const auditPage = async (
  browser: Browser,
  url: string,
  { kind, address, locale }: Sample,
  view: View,
  now: string,
): Promise<Finding[]> => {
  const where = `${kind} (${locale}) ${address}, ${formatView(view)}`;
  const reading = await read(browser, url + encodeURI(address), view, now, { audit: true });
  try {
    const shift = view.script ? await shiftOf(reading.page) : [];
    // A font that came late is on the next page: what is looked at has all of them.
    if (view.script) await reading.page.reload({ waitUntil: 'networkidle' });
    const problems = {
      axe: await violationsOf(reading.page),
      'layout shift': shift,
      privacy: await strangersOf(reading, url),
      console: reading.complaints.filter((text) => kind !== 'no such page' || !/status of 404/.test(text)),
      fonts: await heavyFontsOf(reading.page),
      overflow: await overflowsOf(reading.page, view),
      print: await printedControlsOf(reading.page),
    };
    return toFindings(where, problems);
  } finally {
    await reading.context.close();
  }
};

/**
 * Reads a page as on a slow line: it comes piece by piece, and its fonts long after it is first shown. Nothing moves or
 * sticks out.
 */
export const auditSlowLine = async (
  browser: Browser,
  url: string,
  { kind, address, locale }: Sample,
  width: number,
  now: string,
): Promise<Finding[]> => {
  const view: View = { width, scheme: 'light', script: true };
  const where = `${kind} (${locale}) ${address}, ${formatView(view)}, on a slow line`;
  const line = await openSlowLine(url);
  try {
    const { page, context, requests } = await read(browser, line.url + encodeURI(address), view, now);
    // After the last font, so that what it would move has moved.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const problems = {
      'layout shift': await shiftOf(page),
      overflow: await overflowsOf(page, view),
      fonts: requests.some((request) => request.endsWith('.woff2')) ? [] : ['it asked for no font: none was late'],
    };
    await context.close();
    return toFindings(where, problems);
  } finally {
    await line.close();
  }
};

const toFindings = (where: string, problems: Record<string, readonly string[]>): Finding[] =>
  Object.entries(problems).flatMap(([check, found]) => found.map((what) => ({ check, where, what })));

const violationsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

const shiftOf = async (page: Page): Promise<string[]> => {
  const shift = await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);
  return shift === 0 ? [] : [`it shifts by ${shift.toFixed(4)}`];
};

/** Requests to others, and cookies. */
const strangersOf = async ({ requests, context }: Reading, url: string): Promise<string[]> => [
  ...requests
    .filter((request) => !request.startsWith(`${url}/`) && !request.startsWith('data:'))
    .map((request) => `it asks for ${request}`),
  ...(await context.cookies()).map(({ name }) => `it sets the cookie ${name}`),
];

const heavyFontsOf = async (page: Page): Promise<string[]> => {
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /-latin\.[^/]*woff2$/.test(name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  return bytes <= FONTS_KB * 1_024
    ? []
    : [`its Latin fonts weigh ${Math.round(bytes / 1_024)} KB, more than ${FONTS_KB}`];
};

/** At its own width; at 320 CSS pixels (WCAG 1.4.10); and half as wide, as it is at 200 % (1.4.4). */
const overflowsOf = async (page: Page, { width }: View): Promise<string[]> => {
  const height = 900;
  const found: string[] = [];
  for (const [words, wide] of [
    ['at its width', width],
    ['at 320 px', 320],
    ['at 200 %', width / 2],
  ] as const) {
    if (wide < 320) continue;
    await page.setViewportSize({ width: wide, height });
    found.push(...(await overflowing(page)).map((what) => `${words}: ${what}`));
  }
  await page.setViewportSize({ width, height });
  return found;
};

/** On paper nothing can be pressed. */
const printedControlsOf = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, summary, [role="button"], video, audio, iframe')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => `it prints ${element.outerHTML.slice(0, 120)}`),
  );
};
