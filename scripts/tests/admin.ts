import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { buildCmsIfChanged } from '../src/cms-build.ts';
import type { World } from './world.ts';

/** The real admin in a browser, worked by keyboard. */

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the CMS with its admin unless `npm start` or an earlier test has built this very one. */
export const buildAdmin = async (): Promise<void> => {
  const own = path.join(ROOT, '.start');
  mkdirSync(own, { recursive: true });
  await buildCmsIfChanged(ROOT, path.join(own, 'cms-build'), async () => {
    const { status, stdout, stderr } = spawnSync('pnpm', ['run', 'build'], {
      cwd: path.join(ROOT, 'cms'),
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (status !== 0) throw new Error(`the CMS could not be built:\n${stdout}${stderr}`);
  });
};

export interface Admin {
  page: Page;
  context: BrowserContext;
  /** Errors that nobody caught. */
  complaints: string[];
  /** Opens the form of an entry, or of a new one. */
  open(type: string, documentId?: string): Promise<void>;
  /** What is stored, with its parts: of a type with drafts the draft. */
  stored(type: string, documentId: string): Promise<Record<string, unknown>>;
  /** The entries of a type that a search in its list finds. */
  list(type: string, query?: string): Promise<Record<string, unknown>[]>;
  /** An answer of the CMS to this user. */
  get<Answer>(path: string): Promise<Answer>;
  /** A change that this user makes elsewhere: in another window. */
  send(method: 'POST' | 'PUT', path: string, body: object): Promise<Record<string, unknown>>;
  /** Saves, and waits until it has been. */
  save(): Promise<void>;
}

/** A browser on the other side of the world, in which the demo editor has logged in. */
export const openAdmin = async (browser: Browser, world: World): Promise<Admin> => {
  const { url } = world.cms;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1200 },
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));

  const login = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: world.environment.EDITOR_EMAIL, password: world.environment.EDITOR_PASSWORD }),
  });
  const { token } = ((await login.json()) as { data: { token: string } }).data;
  await page.goto(`${url}/admin`);
  await page.getByLabel('Email').fill(world.environment.EDITOR_EMAIL ?? '');
  await page.getByLabel(/^Password/).fill(world.environment.EDITOR_PASSWORD ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL(/admin\/?$/);

  const addressOf = (type: string): string =>
    `${type === 'site' ? 'single-types' : 'collection-types'}/api::${type}.${type}`;
  const request = async <Answer>(method: string, asked: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}${asked}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${asked} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };

  return {
    page,
    context,
    complaints,
    get: (asked) => request('GET', asked),
    send: (method, asked, body) => request(method, asked, body),
    async open(type, documentId) {
      const entry = type === 'site' ? '' : `/${documentId ?? 'create'}`;
      await page.goto(`${url}/admin/content-manager/${addressOf(type)}${entry}`);
      await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
      await page.waitForLoadState('networkidle');
    },
    async stored(type, documentId) {
      const entry = type === 'site' ? '' : `/${documentId}`;
      return (await request<{ data: Record<string, unknown> }>('GET', `/content-manager/${addressOf(type)}${entry}`))
        .data;
    },
    async list(type, query = '') {
      const { results } = await request<{ results: Record<string, unknown>[] }>(
        'GET',
        `/content-manager/${addressOf(type)}?pageSize=100&_q=${encodeURIComponent(query)}`,
      );
      return results;
    },
    async save() {
      const saved = page.waitForResponse(
        (response) =>
          /content-manager\/(collection|single)-types/.test(response.url()) &&
          ['POST', 'PUT'].includes(response.request().method()),
      );
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const response = await saved;
      if (!response.ok()) throw new Error(`not saved: ${await response.text()}`);
      // A new entry gets its address a moment after the answer.
      await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
      await page.waitForLoadState('networkidle');
    },
  };
};

/** Said under a name until it is somebody. */
export const UNSETTLED = /^Looking for “|is nobody yet/;

/** The chips of one of our lists, in order. */
export const chipsOf = (input: Locator): Promise<string[]> =>
  input
    .locator('xpath=..')
    .locator('[role="group"]')
    .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('aria-label') ?? ''));

/** The lines of the credits: what each of their boxes shows. */
export const creditLines = (page: Page): Promise<string[]> =>
  page
    .getByRole('group', { name: /^credit \d+$/ })
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('input')].map(({ value }) => value).join(' | ')),
    );
