// astro build as it would be without the kept renderer: what its pages are compared with.
import { build } from 'astro';
import config from '../astro.config.ts';

const [outDir] = process.argv.slice(2);
await build({
  ...config,
  outDir,
  configFile: false,
  logLevel: 'error',
  integrations: config.integrations.filter(({ name }) => name !== 'keep-renderer'),
});
