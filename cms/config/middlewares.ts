export default [
  'global::log-requests',
  'strapi::errors',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '256kb', formLimit: '256kb' } },
  'global::remove-sent-files',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
