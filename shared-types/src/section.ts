import { z } from 'zod';
import { blocks } from './blocks.ts';
import { documentId, list, multiline, optional, reference, slug, text } from './fields.ts';
import { partner, translationsOf } from './shared.ts';
import { ACCENTS } from './vocabulary/section.ts';

/** What a section is, without relations: the same in the CMS's answer and in an import file. */
export const sectionFields = {
  title: text(120),
  slug,
  text: optional(blocks),
  /** One of the theme's colours; each has its own rhythm, so that it never stands for the section alone. */
  accent: optional(z.enum(ACCENTS)),
  /** Low first. */
  order: optional(z.number().int()),
  juryNote: optional(multiline(1_000)),
  translations: translationsOf({
    title: optional(text(120)),
    text: optional(blocks),
    juryNote: optional(multiline(1_000)),
  }),
};

/** A strand, series or competition of an edition. */
export const section = z.object({
  documentId,
  ...sectionFields,
  edition: optional(reference('an edition')),
  image: optional(reference('an image')),
  partners: list(partner),
});
export type Section = z.infer<typeof section>;
