import type { StrapiApp } from '@strapi/strapi/admin';
import { INPUTS, type InputName } from '../../forms/inputs.ts';

/** The component of each input, loaded when a form needs it. */
const COMPONENTS: Record<InputName, () => Promise<{ default: unknown }>> = {
  'country-list': () => import('./country-list.tsx'),
  'language-list': () => import('./language-list.tsx'),
  language: () => import('./language.tsx'),
  'tag-list': () => import('./tag-list.tsx'),
  'local-time': () => import('./local-time.tsx'),
  'day-time': () => import('./day-time.tsx'),
  'time-zone': () => import('./time-zone.tsx'),
  territory: () => import('./territory.tsx'),
  'site-language': () => import('./site-language.tsx'),
  year: () => import('./year.tsx'),
  colour: () => import('./colour.tsx'),
};

export const registerInputs = (app: StrapiApp): void => {
  for (const [name, type] of Object.entries(INPUTS)) {
    const text = { id: `also-playing.${name}`, defaultMessage: name };
    app.customFields.register({
      name,
      type,
      intlLabel: text,
      intlDescription: text,
      components: { Input: COMPONENTS[name as InputName] as never },
    });
  }
};
