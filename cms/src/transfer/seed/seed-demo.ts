import path from 'node:path';
import type { ImportInput } from '@also-playing/shared-types/import-file';
import type { Core } from '@strapi/strapi';
import { Temporal } from 'temporal-polyfill';
import { importEntries } from '../import-entries.ts';
import { ensureEditor } from './editor.ts';
import { ownContent } from './own-content.ts';

/** A festival that is made up: cms/demo. */
interface Demo {
  /** Draws its images into a folder; those that are there already are left. */
  draw(directory: string): Promise<void>;
  /** @param today the day that its dates are counted from, `YYYY-MM-DD` */
  festival(today: string): ImportInput;
}

/** How far an earlier seed came. The day is kept: half a festival goes on with the dates that it began with. */
interface Progress {
  state: 'begun' | 'done';
  today: string;
}

const DEMO_ZONE = 'America/Halifax';

const isDay = (day: string): boolean => {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
};

/**
 * Puts the demo festival into an empty CMS, published, and makes its editor. Run again, it does nothing; after an
 * interrupted run it goes on. A CMS of somebody's own stays as it is.
 * @param options.today the day that the festival is on, `YYYY-MM-DD`; without it, today in Halifax
 * @throws Error when the day is none, or `EDITOR_EMAIL` and `EDITOR_PASSWORD` are not set
 */
export const seedDemo = async (
  strapi: Core.Strapi,
  demo: Demo,
  options: { today?: string; log(line: string): void },
): Promise<void> => {
  const { log } = options;
  if (options.today !== undefined && !isDay(options.today)) {
    throw new Error(`the demo festival was not put in
  what    "${options.today}" is no day
  where   --today
  remedy  write it like 2026-12-04`);
  }
  const store = strapi.store({ type: 'core', name: 'demo', key: 'seed' });
  const progress = (await store.get({})) as Progress | null;
  if (progress?.state === 'done') return log('Already seeded with the demo festival.');
  const own = await ownContent(strapi, progress !== null);
  if (own) return log(`The demo festival was not put in: the CMS has ${own} of its own.`);
  const today = progress?.today ?? options.today ?? Temporal.Now.plainDateISO(DEMO_ZONE).toString();
  await ensureEditor(strapi);
  await store.set({ value: { state: 'begun', today } satisfies Progress });
  const directory = path.join(strapi.dirs.app.root, '.tmp', 'demo-images');
  await demo.draw(directory);
  const { created, published } = await importEntries(strapi, demo.festival(today), {
    directory,
    file: 'demo festival',
    publish: true,
    log: () => undefined,
  });
  await store.set({ value: { state: 'done', today } satisfies Progress });
  log(`Seeded the demo festival: ${created} entries, ${published} published.`);
};
