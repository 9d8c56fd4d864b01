import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `_redirects` and `_headers`, as Netlify and Cloudflare Pages read them: a line `<from> <to> [status]`, and blocks of a
 * path with indented `Name: value` lines. `*` stands for the rest of a path, `:splat` in a target for what it was.
 */

export interface Redirect {
  to: string;
  status: number;
}

interface RedirectRule extends Redirect {
  matches(pathname: string): string | undefined;
}

const read = (directory: string, name: string): string[] => {
  try {
    return readFileSync(path.join(directory, name), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** Gives what `*` stands for when a path matches; an empty text where there is no `*`. */
const matcher = (pattern: string): ((pathname: string) => string | undefined) => {
  const [start = '', ...rest] = decode(pattern).split('*');
  if (rest.length > 0) return (pathname) => (pathname.startsWith(start) ? pathname.slice(start.length) : undefined);
  const bare = withoutSlash(start);
  return (pathname) => (withoutSlash(pathname) === bare ? '' : undefined);
};

const withoutSlash = (pathname: string): string => (pathname === '/' ? pathname : pathname.replace(/\/$/, ''));

const decode = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

/** A rule of another status is none that a browser follows. */
const STATUSES = new Set(['301', '302', '303', '307', '308']);

/** The redirects of a site: the first rule that matches a path (decoded) decides. */
export const readRedirects = (directory: string): ((pathname: string) => Redirect | undefined) => {
  const rules = read(directory, '_redirects').flatMap((line): RedirectRule[] => {
    const [from, to, status = '301'] = line
      .replace(/^\s*#.*/, '')
      .trim()
      .split(/\s+/);
    return from && to && STATUSES.has(status) ? [{ matches: matcher(from), to, status: Number(status) }] : [];
  });
  return (pathname) => {
    for (const { matches, to, status } of rules) {
      const splat = matches(pathname);
      if (splat !== undefined) return { to: to.replaceAll(':splat', encodeURI(splat)), status };
    }
    return undefined;
  };
};

/** The headers of a site: of every rule that matches a path, later ones winning. */
export const readHeaders = (directory: string): ((pathname: string) => Map<string, string>) => {
  const rules: { matches: (pathname: string) => string | undefined; headers: [string, string][] }[] = [];
  for (const line of read(directory, '_headers')) {
    const header = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line);
    if (header) rules.at(-1)?.headers.push([(header[1] ?? '').toLowerCase(), header[2] ?? '']);
    else if (line.startsWith('/')) rules.push({ matches: matcher(line.trim()), headers: [] });
  }
  return (pathname) =>
    new Map(rules.filter(({ matches }) => matches(pathname) !== undefined).flatMap(({ headers }) => headers));
};
