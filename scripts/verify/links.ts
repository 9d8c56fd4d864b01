import { addressOf, type BuiltSite, elementsOf, fileOf, pagesOf } from './built-site.ts';
import type { Finding } from './finding.ts';

const ATTRIBUTES = ['href', 'src', 'poster', 'action', 'formaction'];

/** Every address of the site's own that a page points to or loads: its file is there, and so is its fragment. */
export const checkLinks = (site: BuiltSite): Finding[] => {
  const files = new Set(site.files);
  const moved = redirectsOf(site);
  const ids = new Map(pagesOf(site).map((file) => [file, idsOf(site, file)]));
  return pagesOf(site).flatMap((file) =>
    linksOf(site, file).flatMap((link): Finding[] => {
      const url = URL.parse(link, new URL(encodeURI(addressOf(file)), site.origin));
      if (url === null) return [{ check: 'links', where: file, what: `${link} is no address` }];
      if (url.origin !== site.origin) return [];
      const target = fileOf(decodeURIComponent(url.pathname));
      if (!files.has(target)) {
        return moved.has(url.pathname) ? [] : [{ check: 'links', where: file, what: `${link} leads to nothing` }];
      }
      const fragment = decodeURIComponent(url.hash.slice(1));
      const isThere = fragment === '' || !ids.has(target) || ids.get(target)?.has(fragment);
      return isThere ? [] : [{ check: 'links', where: file, what: `${link}: the page has no such place` }];
    }),
  );
};

const linksOf = (site: BuiltSite, file: string): string[] => {
  const links = elementsOf(site.page(file)).flatMap(({ attribs }) => [
    ...ATTRIBUTES.flatMap((name) => attribs[name] ?? []),
    ...(attribs.srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') ?? []),
    ...(attribs.content?.startsWith(`${site.origin}/`) ? [attribs.content] : []),
  ]);
  return [...new Set(links)].filter((link) => link !== '');
};

const idsOf = (site: BuiltSite, file: string): Set<string> =>
  new Set(elementsOf(site.page(file)).flatMap(({ attribs }) => attribs.id ?? []));

const redirectsOf = (site: BuiltSite): Set<string> =>
  new Set(
    site.files.includes('_redirects')
      ? site
          .text('_redirects')
          .split('\n')
          .map((line) => line.trim().split(/\s+/)[0] ?? '')
      : [],
  );
