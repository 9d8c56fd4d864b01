import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Renderer } from './renderer.ts';

const ENTRY = fileURLToPath(new URL('./keep-entry.ts', import.meta.url));
/** Native code can't be bundled. */
const NATIVE = ['better-sqlite3', 'sharp'];

/** Where the kept bundle's parts lie in its folder. */
export const KEPT = { bundle: 'bundle', assets: 'assets', entry: 'entry.txt' } as const;

/**
 * Makes `astro build` render its pages by the very code that the publisher renders them with later, and leaves that code
 * in `KEEP_DIR`, with the assets, where that is set. With `KEEP_ONLY` no page is rendered and no content read.
 */
export const keepRenderer = (): AstroIntegration => {
  let isBuild = false;
  let outDir: string;
  let bundle: { directory: string; entry: string };
  let renderer: Renderer;

  const plugin: Plugin = {
    name: 'keep-renderer',
    applyToEnvironment: (environment) => environment.name === 'prerender',
    configEnvironment: (name) =>
      name === 'prerender'
        ? { resolve: { noExternal: true, external: NATIVE }, build: { rolldownOptions: { input: ENTRY } } }
        : undefined,
    writeBundle({ dir }, chunks) {
      const entry = Object.values(chunks).find(
        (chunk) => chunk.type === 'chunk' && chunk.isEntry && chunk.facadeModuleId === ENTRY,
      );
      if (dir && entry) bundle = { directory: dir, entry: entry.fileName };
    },
  };

  return {
    name: 'keep-renderer',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build';
        if (isBuild) updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        if (!isBuild) return;
        outDir = fileURLToPath(config.outDir);
        setAdapter({
          name: 'keep-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: ENTRY,
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'keep-renderer',
          async setup() {
            if (process.env.KEEP_DIR) keep(process.env.KEEP_DIR, outDir, bundle);
            // Not import(): Vite, which loads Astro's configuration, would take it over, and has ended by now.
            const load = createRequire(import.meta.url);
            ({ renderer } = load(path.join(bundle.directory, bundle.entry)) as { renderer: Renderer });
          },
          getStaticPaths: async () => (process.env.KEEP_ONLY ? [] : renderer.list(renderer.storedContent())),
          render: ({ url }, { routeData }) => renderer.render({ url, route: routeData }, renderer.storedContent()),
        }),
    },
  };
};

/** Copies the bundle, and the rest that lies in the output before any page does: assets and `public/`. */
const keep = (target: string, outDir: string, { directory, entry }: { directory: string; entry: string }): void => {
  mkdirSync(target, { recursive: true });
  cpSync(directory, path.join(target, KEPT.bundle), { recursive: true });
  cpSync(outDir, path.join(target, KEPT.assets), {
    recursive: true,
    filter: (source) => path.relative(directory, source) !== '' && !source.startsWith(directory + path.sep),
  });
  writeFileSync(path.join(target, KEPT.entry), entry);
};
