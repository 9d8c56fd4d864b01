import type { Core } from '@strapi/strapi';
import { askCi, dispatchOf } from './dispatch/ask-ci.ts';
import { registerInputs } from './forms/inputs.ts';
import { keepForms, registerForms } from './forms/keep-forms.ts';
import { holdLongTexts } from './forms/long-texts.ts';
import { answerForms } from './forms/questions.ts';
import { limitFailedLogins } from './login/limit-failed-logins.ts';
import { answerAboutPeople } from './people/questions.ts';
import { answerPreviews } from './preview/preview-drafts.ts';
import { registerLog } from './publish-log/log.ts';
import { addPublisherQueries } from './publish-log/publisher-queries.ts';
import { answerAboutPublishing } from './publish-log/questions.ts';
import { refuseToDiscardForOthers } from './roles/discarding.ts';
import { keepRoles } from './roles/keep-roles.ts';
import { registerConditions } from './roles/permissions.ts';
import { takeTurnsInAdmin } from './rules/admin-writes.ts';
import { replaceBulkActions } from './rules/bulk-actions.ts';
import { keepImagesInUse } from './rules/media-in-use.ts';
import { keepRedirects } from './rules/moved-addresses.ts';
import { keepIndexes } from './rules/published-once.ts';
import { registerPublishing } from './rules/publishing.ts';
import { addReadiness } from './rules/readiness.ts';
import { addUnpublishWithUses } from './rules/unpublish-with-uses.ts';
import { refuseUnreadContent } from './rules/unread-content.ts';
import { refuseUploadFromAddress } from './rules/upload-from-address.ts';
import { refuseUnusableImages } from './rules/uploaded-images.ts';
import { keepSearchTexts, registerSearch } from './search/search-text.ts';
import { keepEmbargoIndexes } from './site-content/embargo.ts';
import { leanSchema } from './site-content/lean-schema.ts';
import { addSiteQueries, stopWaiting } from './site-content/queries.ts';
import { keepSettings } from './site-content/settings.ts';
import { keepSiteToken, registerSiteActions } from './site-content/token.ts';
import { keepRevisionIndexes } from './site-content/version.ts';

type App = { strapi: Core.Strapi };

/** Of the CMS that runs in this process. */
let stopped = new AbortController();

export default {
  async register({ strapi }: App) {
    await registerSiteActions(strapi);
    registerLog(strapi);
    addSiteQueries(strapi);
    addPublisherQueries(strapi);
    leanSchema(strapi);
    limitFailedLogins(strapi);
    registerPublishing(strapi);
    keepRedirects(strapi);
    takeTurnsInAdmin(strapi);
    replaceBulkActions(strapi);
    keepImagesInUse(strapi);
    refuseUnusableImages(strapi);
    refuseUploadFromAddress(strapi);
    addUnpublishWithUses(strapi);
    addReadiness(strapi);
    refuseToDiscardForOthers(strapi);
    holdLongTexts(strapi);
    registerSearch(strapi);
    registerInputs(strapi);
    registerForms(strapi);
    answerForms(strapi);
    answerAboutPeople(strapi);
    answerAboutPublishing(strapi);
    answerPreviews(strapi);
  },

  async bootstrap({ strapi }: App) {
    await refuseUnreadContent(strapi);
    await keepIndexes(strapi);
    await keepEmbargoIndexes(strapi);
    await keepRevisionIndexes(strapi);
    await keepSiteToken(strapi);
    await keepSettings(strapi);
    await keepForms(strapi);
    await registerConditions(strapi);
    await keepRoles(strapi);
    await keepSearchTexts(strapi);
    stopped = new AbortController();
    const dispatch = dispatchOf(process.env);
    if (dispatch) void askCi(strapi, dispatch, stopped.signal);
  },

  destroy({ strapi }: App) {
    stopped.abort();
    stopWaiting(strapi);
  },
};
