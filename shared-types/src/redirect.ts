import { z } from 'zod';
import { foldPath, isSitesOwn } from './addresses.ts';
import { documentId, linkUrl } from './fields.ts';
import { across, message } from './problem.ts';

/**
 * Hosts read `*` and `:name` as places to fill, and a path may not lead out of the site; in whatever way it is written. What
 * is no plain letter in a path (`%2F`, `%3F`, `%25`) is another path to each host.
 */
const isPlain = (path: string): boolean => {
  try {
    const plain = decodeURIComponent(path);
    const segments = plain.split('/').slice(1, plain.endsWith('/') ? -1 : undefined);
    return (
      plain.isWellFormed() &&
      plain === decodeURI(path) &&
      !/[*:%\\\s\p{Cc}]/u.test(plain) &&
      segments.every((segment) => !['', '.', '..'].includes(segment))
    );
  } catch {
    return false;
  }
};

/** How long the name of a folder may be, in bytes: a redirect has a page of its own. */
const LONGEST_NAME = 255;
const canBeFolders = (path: string): boolean =>
  foldPath(path)
    .split('/')
    .every((segment) => new TextEncoder().encode(segment).length <= LONGEST_NAME);

/** A path of the site, without query and fragment, at which nothing of the site's own is. Example: `/films/the-night-shift/`. */
const oldPath = z
  .string()
  .max(300, { abort: true })
  .refine((value) => /^\/(?!\/)[^\s?#]*$/.test(value) && isPlain(value), {
    error: (issue) =>
      message(
        `expected a path that begins with one /, got ${JSON.stringify(issue.input)}`,
        'write it like /films/the-night-shift/',
      ),
    abort: true,
  })
  .refine(canBeFolders, {
    error: message('a part of this path is longer than a name can be', 'shorten what is between two slashes'),
  })
  .refine((value) => !isSitesOwn(value), {
    error: message('a page or a file of the site itself is at this address', 'write an address that nothing has'),
  });

/** The same in the CMS's answer and in an import file. */
export const redirectFields = { from: oldPath, to: linkUrl };

/** An old path and where it leads now. A page that stands at the old path wins. */
export const redirect = z
  .object({ documentId, ...redirectFields })
  .refine(
    (value) => !value.from || value.from !== value.to,
    across(['to'], 'the address leads to itself', 'write where it should lead, or delete it'),
  );
export type Redirect = z.infer<typeof redirect>;
