import { z } from 'zod';
import { documentId, linkUrl } from './fields.ts';
import { across, message } from './problem.ts';

/** Hosts read `*` and `:name` as places to fill, and a path may not lead out of the site; in whatever way it is written. */
const isPlain = (path: string): boolean => {
  try {
    const plain = decodeURIComponent(path);
    const segments = plain.split(/[/\\]/).slice(1, plain.endsWith('/') ? -1 : undefined);
    return !/[*:\s\p{Cc}]/u.test(plain) && segments.every((segment) => !['', '.', '..'].includes(segment));
  } catch {
    return false;
  }
};

/** A path of the site, without query and fragment. Example: `/films/the-night-shift/`. */
const sitePath = z
  .string()
  .max(300)
  .refine((value) => /^\/(?!\/)[^\s?#]*$/.test(value) && isPlain(value), {
    error: (issue) =>
      message(
        `expected a path that begins with one /, got ${JSON.stringify(issue.input)}`,
        'write it like /films/the-night-shift/',
      ),
  });

/** The same in the CMS's answer and in an import file. */
export const redirectFields = { from: sitePath, to: linkUrl };

/** An old path and where it leads now. A page that stands at the old path wins. */
export const redirect = z
  .object({ documentId, ...redirectFields })
  .refine(
    (value) => !value.from || value.from !== value.to,
    across(['to'], 'the address leads to itself', 'write where it should lead, or delete it'),
  );
export type Redirect = z.infer<typeof redirect>;
