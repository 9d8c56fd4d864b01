import type { Core } from '@strapi/strapi';
import { components } from './components.ts';
import { edition, page, person, redirect, section, site, venue } from './entries.ts';
import { film } from './film.ts';
import type { Form } from './form.ts';
import { programme } from './programme.ts';
import { siteSettings } from './questions.ts';
import { screening } from './screening.ts';

/**
 * Writes the forms of the admin at every start: those of code win over what somebody configured by hand. Translations are
 * in them only while the site has several languages.
 */

const TYPES: Readonly<Record<string, Form>> = {
  'api::film.film': film,
  'api::screening.screening': screening,
  'api::programme.programme': programme,
  'api::person.person': person,
  'api::venue.venue': venue,
  'api::section.section': section,
  'api::edition.edition': edition,
  'api::page.page': page,
  'api::redirect.redirect': redirect,
  'api::site.site': site,
};

/** What a form calls a field: "Running time". */
export const fieldLabel = (uid: string, field: string): string | undefined =>
  TYPES[uid]?.rows.map((row) => row[field]?.[0]).find(Boolean);

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}
interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}
interface Model {
  attributes: Record<string, { target?: string }>;
}
interface Finder {
  findContentType(uid: string): Model;
  findComponent(uid: string): Model;
}
interface FormService {
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>;
}

const apply = (
  form: Form,
  { settings, metadatas, layouts }: Configuration,
  isShown: (field: string) => boolean,
): Configuration => {
  for (const [name, [label, description, _columns]] of form.rows.flatMap((row) => Object.entries(row))) {
    const metadata = metadatas[name];
    if (!metadata) continue;
    metadata.edit = { ...metadata.edit, label, description };
    metadata.list = { ...metadata.list, label };
  }
  const { updatedAt } = metadatas;
  if (updatedAt) updatedAt.list = { ...updatedAt.list, label: 'Last saved' };
  return {
    settings: {
      ...settings,
      mainField: form.mainField,
      ...(form.sortBy && { defaultSortBy: form.sortBy, defaultSortOrder: 'ASC', pageSize: 50 }),
    },
    metadatas,
    layouts: {
      list: form.list ? [...form.list] : layouts.list,
      edit: form.rows
        .map((row) =>
          Object.entries(row)
            .filter(([name]) => isShown(name))
            .map(([name, [, , size]]) => ({ name, size })),
        )
        .filter((row) => row.length > 0),
    },
  };
};

/** How relations show in a picker: by what stands for an entry of the other type. */
const withPickers = (model: Model, configuration: Configuration): void => {
  for (const [name, { target }] of Object.entries(model.attributes)) {
    const form = target === undefined ? undefined : TYPES[target];
    const metadata = configuration.metadatas[name];
    if (form && metadata) metadata.edit = { ...metadata.edit, mainField: form.mainField };
  }
};

export const keepForms = async (strapi: Core.Strapi): Promise<void> => {
  const manager = strapi.plugin('content-manager');
  const { locales } = await siteSettings(strapi);
  const isShown = (field: string): boolean => field !== 'translations' || locales.length > 1;
  const save = async (service: FormService, model: Model, form: Form): Promise<void> => {
    const configuration = apply(form, await service.findConfiguration(model), isShown);
    withPickers(model, configuration);
    await service.updateConfiguration(model, configuration);
  };
  const types = manager.service('content-types') as unknown as FormService & Finder;
  for (const [uid, form] of Object.entries(TYPES)) await save(types, types.findContentType(uid), form);
  const parts = manager.service('components') as unknown as FormService & Finder;
  for (const [uid, form] of Object.entries(components)) await save(parts, parts.findComponent(uid), form);
};

/** A site that gets its second language, or loses it, gets its forms anew. */
export const registerForms = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== 'api::site.site' || !['create', 'update'].includes(context.action)) return next();
    const before = (await siteSettings(strapi)).locales.length > 1;
    const result = await next();
    if ((await siteSettings(strapi)).locales.length > 1 !== before) await keepForms(strapi);
    return result;
  });
};
