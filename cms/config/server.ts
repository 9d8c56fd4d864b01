import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const publicDirectory = path.resolve(env('PUBLIC_DIR', 'public'));
  // Strapi's own store of uploads doesn't start without its folder, and an empty one is in no clone.
  mkdirSync(path.join(publicDirectory, 'uploads'), { recursive: true });
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    app: { keys: env.array('APP_KEYS') },
    // The last proxy's word alone: whatever stands before it in the header, the client may have written.
    proxy: { koa: env.bool('BEHIND_PROXY', false), maxIpsCount: 1 },
    dirs: { public: publicDirectory },
    // Content comes and goes by import and export; nobody takes it over the network with a transfer token.
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  };
};

export default config;
