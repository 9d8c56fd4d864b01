import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: env.array('APP_KEYS') },
  // Content comes and goes by import and export; nobody takes it over the network with a transfer token.
  transfer: { remote: { enabled: false } },
  mcp: { enabled: false },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});

export default config;
