import type { StrapiApp } from '@strapi/strapi/admin';
import { choiceWords } from './choice-words.ts';
import { registerInputs } from './inputs/register.ts';
import { registerOwnFields } from './own-fields.ts';
import { registerPanel } from './panel/register.tsx';
import { registerPlainYears } from './plain-years.tsx';
import { registerPublishingWidget, registerStandingPanel } from './publishing/register.tsx';
import { registerUnpublish } from './unpublish/unpublish-with-uses.tsx';

export default {
  // Strapi's own news and tours are no editor's business, and asking for its releases tells another host of each visit.
  config: { translations: { en: choiceWords }, notifications: { releases: false }, tutorials: false },
  register(app: StrapiApp): void {
    registerInputs(app);
    registerOwnFields(app);
    registerPlainYears(app);
    registerPublishingWidget(app);
  },
  bootstrap(app: StrapiApp): void {
    registerPanel(app);
    registerStandingPanel(app);
    registerUnpublish(app);
  },
};
