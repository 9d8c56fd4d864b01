import type { Page } from 'playwright-core';
import { type Admin, buildAdmin, openAdmin } from './admin.ts';
import { openBrowser } from './browser.ts';
import { demoWorld } from './demo-world.ts';
import type { World } from './world.ts';

/** The demo festival's admin for one suite, in a browser in Tokyo. */
export interface DemoAdmin {
  world: World;
  admin: Admin;
  page: Page;
  stop(): Promise<void>;
}

export const openDemoAdmin = async (): Promise<DemoAdmin> => {
  await buildAdmin();
  const world = await demoWorld('2026-12-05T22:40:00Z', { admin: true });
  const browser = await openBrowser();
  const admin = await openAdmin(browser, world);
  return {
    world,
    admin,
    page: admin.page,
    async stop() {
      await browser.close();
      await world.stop();
    },
  };
};

/** The document of the first entry that a search in its list finds. */
export const idOf = async (admin: Admin, type: string, query: string): Promise<string> => {
  const [entry] = await admin.list(type, query);
  return String(entry?.documentId);
};

/** What has the focus, by its name. */
export const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

/** The document that the address of the form names. */
export const currentId = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
