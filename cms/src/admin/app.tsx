import type { StrapiApp } from '@strapi/strapi/admin';
import { choiceWords } from './choice-words.ts';
import { registerInputs } from './inputs/register.ts';
import { registerOwnFields } from './own-fields.ts';

export default {
  config: { translations: { en: choiceWords } },
  register(app: StrapiApp): void {
    registerInputs(app);
    registerOwnFields(app);
  },
};
