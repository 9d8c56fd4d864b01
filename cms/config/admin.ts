import type { Core } from '@strapi/strapi';
import { checkMayRead } from '../src/preview/check-may-read.ts';
import { makePreviewToken } from '../src/preview/preview-token.ts';

/** What has a page of its own, or shows on one. */
const PREVIEWED = ['film', 'programme', 'screening', 'page', 'person', 'venue', 'section', 'edition'].map(
  (type) => `api::${type}.${type}`,
);

const HAVE_DRAFTS = ['film', 'programme', 'screening', 'page'].map((type) => `api::${type}.${type}`);

/** @param site where `pnpm site serve` answers, as the editor's browser reaches it */
const previewOf = (secret: string | undefined, site: string) => ({
  enabled: Boolean(secret),
  config: {
    allowedOrigins: [site],
    handler: async (uid: string, { documentId, status }: { documentId?: string; status?: string }) => {
      if (!secret || !documentId || !PREVIEWED.includes(uid)) return null;
      await checkMayRead(uid, documentId);
      // Of what has no drafts Strapi asks for what is published: that is what was saved.
      const published = status === 'published' && HAVE_DRAFTS.includes(uid);
      return `${site}/preview/${makePreviewToken(secret, { uid, documentId, published }, Date.now())}/`;
    },
  },
});

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  preview: previewOf(env('PREVIEW_SECRET'), env('PREVIEW_URL', `http://localhost:${env.int('SITE_PORT', 4321)}`)),
  // Tests and imports need the content, not the forms.
  serveAdminPanel: env.bool('SERVE_ADMIN', true),
});

export default config;
