import type { StrapiApp } from '@strapi/strapi/admin';
import { choiceWords } from './choice-words.ts';
import { registerInputs } from './inputs/register.ts';

export default {
  config: { translations: { en: choiceWords } },
  register(app: StrapiApp): void {
    registerInputs(app);
  },
};
