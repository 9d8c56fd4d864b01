import type { EntryType } from '@also-playing/shared-types/contract';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import type { Browser, Page } from 'playwright-core';
import { type Admin, buildAdmin, openAdmin } from './admin.ts';
import { openBrowser } from './browser.ts';
import { exampleWorld, nameOf } from './example-world.ts';
import { type Shape, shapeOf, toSend } from './form-shape.ts';
import type { World } from './world.ts';

/** The real admin over the example entries, in one session of a browser: to write an entry wrong, and to read its form. */
export interface EntryForms {
  admin: Admin;
  page: Page;
  world: World;
  shapeOf(type: EntryType): Shape;
  /** What is said at fields, after the label of each. */
  messages(): Promise<string[]>;
  /** What the panel beside the form says: the field, what, and what to do, a line each. */
  panelLines(): Promise<string[]>;
  /** Writes fields of an example over the entry with nothing wrong, as somebody in another window would. */
  store(type: EntryType, entry: object, names: readonly string[]): Promise<unknown>;
  /** Makes another entry; published where its type has drafts, unless it is to stay one. */
  make(type: EntryType, entry: { documentId: string }, isDraft?: boolean): Promise<void>;
  documentIdOf(type: EntryType): string;
  stop(): Promise<void>;
}

const WITH_SHAPES = [
  'film',
  'programme',
  'screening',
  'page',
  'person',
  'venue',
  'section',
  'edition',
  'site',
] as const;
const WITH_DRAFT: readonly EntryType[] = ['film', 'programme', 'screening', 'page'];

/** Fields in which an example is otherwise than the one with nothing wrong. */
export const changedFields = (type: EntryType, entry: object): string[] => {
  const right: Record<string, unknown> = { ...whole[type] };
  const bad: Record<string, unknown> = { ...entry };
  return Object.keys({ ...right, ...bad }).filter((name) => name !== 'documentId' && bad[name] !== right[name]);
};

const IMAGES = ['still', 'poster', 'gallery', 'logo', 'portrait', 'image'];
/** An example as a new entry: without images in any of its parts, and without its id. */
const withoutImages = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutImages);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'documentId' && !IMAGES.includes(name))
      .map(([name, inner]) => [name, withoutImages(inner)]),
  );
};

const pathOf = (type: EntryType): string =>
  `/content-manager/${type === 'site' ? 'single' : 'collection'}-types/api::${type}.${type}`;

/** Builds the admin where it has to, fills a CMS, and logs in. */
export const openForms = async (): Promise<EntryForms> => {
  await buildAdmin();
  const world = await exampleWorld('2026-12-01T12:00:00Z', { image: true });
  const browser: Browser = await openBrowser();
  const admin = await openAdmin(browser, world);
  const { page } = admin;
  const shapes = new Map<EntryType, Shape>();
  /** Document ids by type and what the examples are called. */
  const ids = new Map<string, string>();
  for (const type of WITH_SHAPES) {
    shapes.set(type, await shapeOf(admin, type));
    if (type === 'site') continue;
    for (const entry of await admin.list(type)) {
      const known = entry.slug ?? entry.externalId ?? entry.localStart;
      ids.set(`${type} ${known}`, String(entry.documentId));
    }
  }
  const shapeOfType = (type: EntryType): Shape => {
    const shape = shapes.get(type);
    if (!shape) throw new Error(`no form of ${type}`);
    return shape;
  };
  const documentIdOf = (type: EntryType): string => {
    const { slug, externalId } = whole[type] as { slug?: string; externalId?: string };
    return ids.get(`${type} ${slug ?? externalId}`) ?? '';
  };
  const sendable = (type: EntryType, entry: object, names: readonly string[]): object => {
    const values: Record<string, unknown> = { ...entry };
    const { attributes } = shapeOfType(type);
    const given = Object.fromEntries(
      names.map((name) => [name, (attributes[name]?.type === 'media' ? values[name] && image : values[name]) ?? null]),
    );
    return toSend(shapeOfType(type), given, (word, example) => ids.get(`${word} ${nameOf(example)}`));
  };
  const made = new Set<string>();
  const { still } = await admin.stored('film', documentIdOf('film'));
  /** The only one that there is. */
  const image = (still as { id: number }).id;

  return {
    admin,
    page,
    world,
    shapeOf: shapeOfType,
    documentIdOf,
    messages: () =>
      page.locator('main form [data-strapi-field-error]').evaluateAll((errors) =>
        errors.map((error) => {
          const line = error.closest('[role="group"][aria-label^="credit"]')?.getAttribute('aria-label');
          const label = error.parentElement?.querySelector('label')?.textContent?.replace(/[\s*]*(\(.*\))?$/, '');
          return `${line ?? label}: ${error.textContent}`;
        }),
      ),
    panelLines: () =>
      page
        .locator('aside li > button')
        .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).innerText.replaceAll('\n', ' | '))),
    store: (type, entry, names) =>
      admin.send(
        'PUT',
        type === 'site' ? pathOf(type) : `${pathOf(type)}/${documentIdOf(type)}`,
        sendable(type, entry, names),
      ),
    async make(type, entry, isDraft = false) {
      const key = `${type} ${entry.documentId}`;
      if (made.has(key)) return;
      made.add(key);
      const values = withoutImages(entry) as Record<string, unknown>;
      const body = type === 'redirect' ? values : sendable(type, values, Object.keys(values));
      const { data } = await admin.send('POST', pathOf(type), body);
      const { documentId } = data as { documentId: string };
      ids.set(key, documentId);
      if (WITH_DRAFT.includes(type) && !isDraft) {
        await admin.send('POST', `${pathOf(type)}/${documentId}/actions/publish`, {});
      }
    },
    async stop() {
      await browser.close();
      await world.stop();
    },
  };
};
