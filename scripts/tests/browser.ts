import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Chromium, headless, that calls nobody but the page's own server. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param more flags
 * @throws Error that says how to name a Chromium, when there is none
 */
export const openBrowser = (more: readonly string[] = []): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`no Chromium at ${executablePath}: set CHROMIUM, or run npm test`);
  // Its own boxes for days and times follow the language of the machine.
  const env = { ...process.env, LANGUAGE: 'en_US', LANG: 'en_US.UTF-8' };
  return chromium.launch({ executablePath, args: [...FLAGS, ...more], env });
};

export interface View {
  width: number;
  scheme: 'light' | 'dark';
  script: boolean;
}

const WIDTHS = [390, 768, 1440] as const;

/** Every width × scheme × script. */
export const VIEWS: readonly View[] = WIDTHS.flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) => [true, false].map((script) => ({ width, scheme, script }))),
);

export const formatView = ({ width, scheme, script }: View): string =>
  `${width} px, ${scheme}, script ${script ? 'on' : 'off'}`;

/** What a page asked for and said while it was read. */
export interface Reading {
  page: Page;
  context: BrowserContext;
  /** Addresses of all requests. */
  requests: string[];
  /** Errors and warnings of the console, and errors that nobody caught. */
  complaints: string[];
}

/** Takes the scripts out of every page: axe itself needs a browser that runs scripts. */
const withoutScripts = async (context: BrowserContext): Promise<void> => {
  await context.route('**/*', async (route) => {
    const type = route.request().resourceType();
    if (type === 'script') return route.abort();
    if (type !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace(/<script\b.*?<\/script>/gs, '') });
  });
};

interface Conditions {
  /** Whether axe will look at the page: without script means without the page's own then. */
  audit?: boolean;
}

/**
 * Opens an address as a visitor would.
 * @param now the browser's clock: that of the build
 */
export const read = async (
  browser: Browser,
  url: string,
  view: View,
  now: string,
  { audit = false }: Conditions = {},
): Promise<Reading> => {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.width < 700 ? 844 : 900 },
    colorScheme: view.scheme,
    javaScriptEnabled: view.script || audit,
    reducedMotion: 'reduce',
  });
  if (audit && !view.script) await withoutScripts(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  if (view.script) {
    await page.clock.setFixedTime(new Date(now));
    await page.addInitScript(() => {
      const shifts = window as unknown as { layoutShift: number };
      shifts.layoutShift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.layoutShift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift' as 'mark', buffered: true });
    });
  }
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, context, requests, complaints };
};

/** All that a page shows, in the order of the document, as it is written: not as CSS turns its case. */
export const visibleText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    // No element: the page's policy allows no style within it.
    const style = new CSSStyleSheet();
    style.replaceSync('* { text-transform: none !important }');
    document.adoptedStyleSheets = [style];
    return document.body.innerText;
  });
