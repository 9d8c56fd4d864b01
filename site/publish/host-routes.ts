import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const FILES = { '/_headers': 'headers-file.ts', '/_redirects': 'redirects-file.ts' };

/** Files that hosts read. Their names begin with a line, which `src/pages` takes for "not a page". */
export const hostRoutes = (): AstroIntegration => ({
  name: 'host-routes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [pattern, file] of Object.entries(FILES)) {
        injectRoute({ pattern, entrypoint: fileURLToPath(new URL(`../src/site-files/${file}`, import.meta.url)) });
      }
    },
  },
});
