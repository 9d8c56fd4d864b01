import { StaticPaths } from 'astro:static-paths';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { currentContent, setContent } from '../src/store/current.ts';
import { openContent } from '../src/store/open-content.ts';
import { fileOf, urlOf } from './page-file.ts';
import { redirectPage } from './redirect-page.ts';
import type { PagePath, Renderer } from './renderer.ts';

/** The entry of the prerender bundle: `astro build` imports it, and so does the publisher, long after. */

const built = createApp({ streaming: false }).manifest;

const once = <Value>(load: () => Value): (() => Value) => {
  let loaded: Value | undefined;
  return () => (loaded ??= load());
};

// Astro imports a route's module again for each of its pages, which thousands of them would wait for.
const pageMap = new Map([...(built.pageMap ?? [])].map(([component, load]) => [component, once(load)] as const));
const manifest = { ...built, pageMap };
const origin = new URL(manifest.site ?? 'http://localhost:4321').origin;

/** Astro's own handler answers an error with an empty 500, which its build loop leaves out in silence. */
class KeptApp extends App {
  override createErrorHandler(): ReturnType<App['createErrorHandler']> {
    return {
      renderError: async (_request, { error, status, response }) => {
        if (error) throw error;
        return response ?? new Response(null, { status });
      },
    };
  }
}

// Astro remembers routes and their pages by manifest object: a copy has an empty memory.
const freshApp = (): KeptApp => new KeptApp({ ...manifest }, false);
/** Of the content that was listed last: what it remembers of an earlier one's pages is left behind. */
let app = freshApp();
let lastList: readonly PagePath[] | undefined;

export const renderer: Renderer = {
  openContent,
  storedContent: currentContent,
  async list(content) {
    setContent(content);
    app = freshApp();
    const all = await new StaticPaths(app).getAll();
    const list = all.map(({ pathname, route }) => ({
      pathname,
      url: urlOf(pathname, route, origin),
      file: fileOf(pathname, route),
      route,
    }));
    lastList = list;
    return list;
  },
  goOn(content, list) {
    if (list !== lastList) return false;
    setContent(content);
    return true;
  },
  async render({ url, route }, content) {
    const response = await app.render(new Request(url), { routeData: route, locals: { content } });
    if (response.status >= 300 && response.status < 400) {
      const page = redirectPage(response, new URL(url).pathname, manifest.site);
      return new Response(manifest.compressHTML ? page.replaceAll('\n', '') : page);
    }
    if (response.status >= 400 && route.route !== '/404') throw new Error(`it answered ${response.status}`);
    if (!response.body) throw new Error('it answered nothing');
    return response;
  },
};
