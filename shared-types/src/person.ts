import { z } from 'zod';
import { blocks } from './blocks.ts';
import { country, documentId, list, optional, reference, slug, text } from './fields.ts';
import { externalIds, link, translationsOf } from './shared.ts';
import { PERSON_KINDS } from './vocabulary/person.ts';

/** What a person is, without relations: the same in the CMS's answer and in an import file. */
export const personFields = {
  name: text(160),
  /** "Wolny, Tomasz" */
  sortName: optional(text(160)),
  kind: z.preprocess((value) => value ?? 'person', z.enum(PERSON_KINDS)),
  slug,
  /** Other spellings that were printed: an import finds the person by them. */
  aliases: list(text(160)),
  bio: optional(blocks),
  /** As exactly as it is known: `1978`, `1978-05` or `1978-05-21`. */
  born: optional(text(20)),
  died: optional(text(20)),
  countries: list(country),
  pronouns: optional(text(40)),
  links: list(link),
  externalIds: optional(externalIds),
  translations: translationsOf({ bio: optional(blocks) }),
};

/** An agent (EN 15907): a person, an organisation, a group or a family. Public while something published names it. */
export const person = z.object({ documentId, ...personFields, portrait: optional(reference('an image')) });
export type Person = z.infer<typeof person>;
