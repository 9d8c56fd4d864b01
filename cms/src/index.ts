import type { Core } from '@strapi/strapi';
import { registerInputs } from './forms/inputs.ts';
import { keepForms, registerForms } from './forms/keep-forms.ts';
import { answerForms } from './forms/questions.ts';
import { answerAboutPeople } from './people/questions.ts';
import { keepIndexes } from './rules/published-once.ts';
import { registerPublishing } from './rules/publishing.ts';
import { keepSearchTexts, registerSearch } from './search/search-text.ts';
import { leanSchema } from './site-content/lean-schema.ts';
import { addSiteQueries } from './site-content/queries.ts';
import { keepSettings } from './site-content/settings.ts';
import { keepSiteToken, registerReadAction } from './site-content/token.ts';

type App = { strapi: Core.Strapi };

export default {
  async register({ strapi }: App) {
    await registerReadAction(strapi);
    addSiteQueries(strapi);
    leanSchema(strapi);
    registerPublishing(strapi);
    registerSearch(strapi);
    registerInputs(strapi);
    registerForms(strapi);
    answerForms(strapi);
    answerAboutPeople(strapi);
  },

  async bootstrap({ strapi }: App) {
    await keepIndexes(strapi);
    await keepSiteToken(strapi);
    await keepSettings(strapi);
    await keepForms(strapi);
    await keepSearchTexts(strapi);
  },
};
