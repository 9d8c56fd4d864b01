import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { hostRoutes } from './publish/host-routes.ts';
import { keepRenderer } from './publish/keep-renderer.ts';
import { mediaFiles } from './publish/media-files.ts';
import { purePages } from './publish/pure-pages.ts';

export default defineConfig({
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Two pages at one address: the second would be dropped with a warning.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [react(), hostRoutes(), mediaFiles(), keepRenderer()],
  vite: {
    plugins: [purePages()],
    ssr: { external: ['better-sqlite3', 'sharp'] },
    // One stylesheet: it is read before the first paint, and the next page has it already.
    // No script within a page: the policy allows none.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
  },
});
