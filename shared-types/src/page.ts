import { z } from 'zod';
import { RESERVED } from './addresses.ts';
import { blocks } from './blocks.ts';
import { documentId, optional, slug, text } from './fields.ts';
import { message } from './problem.ts';
import { seo, translationsOf } from './shared.ts';

/** What an editors' page is: the same in the CMS's answer and in an import file. */
export const pageFields = {
  title: text(255),
  slug: slug.refine((value) => !RESERVED.includes(value), {
    error: (issue) => message(`the address "${issue.input}" is taken by another part of the site`, 'write another one'),
  }),
  body: z
    .preprocess((value) => value ?? [], blocks)
    .refine((value) => value.length > 0, { error: message('the page has no text', 'write something, or delete it') }),
  /** In the site's menu, low first; empty: not in the menu. */
  menuOrder: optional(z.number().int()),
  seo: optional(seo),
  translations: translationsOf({ title: optional(text(255)), body: optional(blocks) }),
};

/** About, tickets, access …: a page that editors write. */
export const page = z.object({ documentId, ...pageFields });
export type Page = z.infer<typeof page>;
