import type { RouteData } from 'astro';

/** Where a page lies in the site's folder, as `build.format: 'directory'` puts it. */
export const fileOf = (pathname: string, { type }: Pick<RouteData, 'type'>): string => {
  const bare = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return bare;
  if (bare === '404' || bare === '500') return `${bare}.html`;
  return bare ? `${bare}/index.html` : 'index.html';
};

/** The address that a page is asked for while it is rendered: `trailingSlash: 'always'`, but for a file's name. */
export const urlOf = (pathname: string, { type }: Pick<RouteData, 'type'>, origin: string): string => {
  const bare = pathname.replace(/^\/|\/$/g, '');
  const isFile = type === 'endpoint' && /\.[^/]+$/.test(bare);
  return new URL(isFile || bare === '' ? `/${bare}` : `/${bare}/`, origin).href;
};
