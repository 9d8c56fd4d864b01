import type { Core } from '@strapi/strapi';

/**
 * Our own inputs, and the type that each is stored as: `"type": "customField", "customField": "global::country-list"` in
 * a schema. How they look is in src/admin/inputs.
 */
export const INPUTS = {
  /** ISO codes in the editor's order, chosen by name. */
  'country-list': 'json',
  /** BCP 47, chosen by name. */
  'language-list': 'json',
  language: 'string',
  /** Texts in the editor's order: genres, spellings of a name. */
  'tag-list': 'json',
  /** A day and a time on the clocks of a place, `YYYY-MM-DDTHH:mm`. */
  'local-time': 'string',
  /** `HH:mm` */
  'day-time': 'string',
  /** IANA, chosen by city. */
  'time-zone': 'string',
  /** A country by its code, or any other place in words. */
  territory: 'string',
  /** One of the site's languages that isn't its own. */
  'site-language': 'string',
  /** A number that is printed without dividing its thousands. */
  year: 'integer',
  /** `#b93418` */
  colour: 'string',
} as const;
export type InputName = keyof typeof INPUTS;

/** Must run in `register()`: Strapi reads the schemas right after it. */
export const registerInputs = (strapi: Core.Strapi): void => {
  const inputSize = { default: 6, isResizable: true } as const;
  strapi.customFields.register(Object.entries(INPUTS).map(([name, type]) => ({ name, type, inputSize })));
};
