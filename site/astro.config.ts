import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { hostRoutes } from './publish/host-routes.ts';
import { keepRenderer } from './publish/keep-renderer.ts';
import { mediaFiles } from './publish/media-files.ts';
import { purePages } from './publish/pure-pages.ts';

/**
 * Two stylesheets at most: one for all pages, read before the first paint and kept for the next page, and one more for a
 * kind of page that has much of its own and asks for no picture before its first paint: five requests are the budget.
 * The table of walks stands on home too.
 */
const OWN = ['home', 'films', 'person', 'venue', 'changes', 'page'];
const styleGroups = [
  ...OWN.map((folder) => ({
    name: folder,
    test: new RegExp(`/site/src/${folder}/(?!WalkTable).*\\.(css|astro\\?.*type=style)`),
    priority: 2,
  })),
  // The index of editions, as it stands beside no other sheet.
  { name: 'editions', test: /\/site\/src\/edition\/EditionsPage.*\.(css|astro\?.*type=style)/, priority: 2 },
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
    // No script within a page: the policy allows none.
    build: { cssCodeSplit: true, assetsInlineLimit: 0 },
    environments: { prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styleGroups } } } } } },
  },
});
