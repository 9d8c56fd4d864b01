import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { components } from '../src/forms/components.ts';
import { edition, page, person, redirect, section, site, venue } from '../src/forms/entries.ts';
import { film } from '../src/forms/film.ts';
import type { Form } from '../src/forms/form.ts';
import { programme } from '../src/forms/programme.ts';
import { screening } from '../src/forms/screening.ts';
import { bootCms, type TestCms } from './boot.ts';

const SOURCE = path.resolve(import.meta.dirname, '../src');
const types: Record<string, Form> = {
  film,
  programme,
  screening,
  person,
  venue,
  section,
  edition,
  page,
  redirect,
  site,
};

const attributesOf = (file: string): string[] =>
  Object.keys((JSON.parse(readFileSync(path.join(SOURCE, file), 'utf8')) as { attributes: object }).attributes);
const fieldsOf = (form: Form): string[] => form.rows.flatMap((row) => Object.keys(row));

/** The system keeps them, and no form shows them; `localStart` asks for the last one where a time happens twice. */
const KEPT = ['firstPublishedAt', 'sequence', 'changedAt', 'searchText', 'localStartOccurrence'];

test.each(Object.entries(types))('the form of a %s shows every field that an editor keeps', (name, form) => {
  const attributes = attributesOf(`api/${name}/content-types/${name}/schema.json`);
  expect(fieldsOf(form).sort()).toEqual(attributes.filter((field) => !KEPT.includes(field)).sort());
});

test('every component has a form that shows every field', () => {
  const files = readdirSync(path.join(SOURCE, 'components'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  expect(Object.keys(components).sort()).toEqual(
    files.map((file) => file.replace('/', '.').replace(/\.json$/, '')).sort(),
  );
  for (const [uid, form] of Object.entries(components)) {
    expect(fieldsOf(form).sort(), uid).toEqual(attributesOf(`components/${uid.replace('.', '/')}.json`).sort());
  }
});

test('rows are at most twelve columns wide, and every field has a label of its own', () => {
  for (const form of [...Object.values(types), ...Object.values(components)]) {
    for (const row of form.rows) {
      expect(Object.values(row).reduce((sum, [, , columns]) => sum + columns, 0)).toBeLessThanOrEqual(12);
    }
    const labels = form.rows.flatMap((row) => Object.values(row).map(([label]) => label));
    expect(new Set(labels).size).toBe(labels.length);
  }
});

describe('a started CMS', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await bootCms();
  });
  afterAll(() => cms.stop());

  test('has these forms', async () => {
    const service = cms.strapi.plugin('content-manager').service('content-types') as unknown as {
      findContentType(uid: string): object;
      findConfiguration(type: object): Promise<{
        settings: { mainField: string };
        layouts: { edit: { name: string }[][] };
        metadatas: Record<string, { edit: { label: string; description: string; mainField?: string } }>;
      }>;
    };
    const { settings, layouts, metadatas } = await service.findConfiguration(
      service.findContentType('api::screening.screening'),
    );
    expect(settings.mainField).toBe('localStart');
    expect(layouts.edit.map((row) => row.map(({ name }) => name))).toEqual(
      screening.rows.map((row) => Object.keys(row)).filter((row) => !row.includes('translations')),
    );
    expect(metadatas.film?.edit).toMatchObject({ label: 'Film', description: 'What is shown', mainField: 'title' });
  });

  test('shows translations as soon as the site has two languages, and no longer than that', async () => {
    const service = cms.strapi.plugin('content-manager').service('content-types') as unknown as {
      findContentType(uid: string): object;
      findConfiguration(type: object): Promise<{ layouts: { edit: { name: string }[][] } }>;
    };
    const isShown = async (): Promise<boolean> => {
      const { layouts } = await service.findConfiguration(service.findContentType('api::film.film'));
      return layouts.edit.flat().some(({ name }) => name === 'translations');
    };
    const sites = cms.strapi.documents('api::site.site');
    const documentId = (await sites.findFirst())?.documentId as string;
    const speak = (locales: string[]) => sites.update({ documentId, data: { locales } as never });
    expect(await isShown()).toBe(false);
    await speak(['en', 'fr']);
    expect(await isShown()).toBe(true);
    await speak(['en']);
    expect(await isShown()).toBe(false);
  });
});
