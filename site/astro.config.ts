import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { hostRoutes } from './publish/host-routes.ts';
import { keepRenderer } from './publish/keep-renderer.ts';
import { mediaFiles } from './publish/media-files.ts';
import { purePages } from './publish/pure-pages.ts';

/**
 * Two stylesheets at most: one for all pages, read before the first paint and kept for the next page, and one more for a
 * kind of page that has much of its own.
 */
const OWN = ['home', 'films', 'person', 'schedule', 'venue'];
const styleGroups = [
  ...OWN.map((folder) => ({
    name: folder,
    test: new RegExp(`/site/src/${folder}/.*\\.(css|astro\\?.*type=style)`),
    priority: 2,
  })),
  { name: 'site', test: /\/site\/src\/.*\.(css|astro\?.*type=style)/, priority: 1 },
];

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
    build: { cssCodeSplit: true, assetsInlineLimit: 0 },
    environments: { prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styleGroups } } } } } },
  },
});
