import type { StrapiApp } from '@strapi/strapi/admin';
import { choiceWords } from './choice-words.ts';
import { registerInputs } from './inputs/register.ts';
import { registerOwnFields } from './own-fields.ts';
import { registerPanel } from './panel/register.tsx';
import { registerPublishingWidget, registerStandingPanel } from './publishing/register.tsx';
import { registerUnpublish } from './unpublish/unpublish-with-uses.tsx';

export default {
  config: { translations: { en: choiceWords } },
  register(app: StrapiApp): void {
    registerInputs(app);
    registerOwnFields(app);
    registerPublishingWidget(app);
  },
  bootstrap(app: StrapiApp): void {
    registerPanel(app);
    registerStandingPanel(app);
    registerUnpublish(app);
  },
};
