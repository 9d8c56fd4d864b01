import { z } from 'zod';
import { blocks } from './blocks.ts';
import { day, documentId, isDay, optional, slug, text, year } from './fields.ts';
import { across } from './problem.ts';
import { translationsOf } from './shared.ts';

/** What an edition is: the same in the CMS's answer and in an import file. */
export const editionFields = {
  /** "Harbour Lights 2026" */
  title: text(120),
  slug,
  year,
  /** First and last day, `YYYY-MM-DD`. */
  startsOn: day,
  endsOn: day,
  /** Its films keep their pages and lose their tickets. */
  archived: z.preprocess((value) => value ?? false, z.boolean()),
  text: optional(blocks),
  translations: translationsOf({ title: optional(text(120)), text: optional(blocks) }),
};

/** A festival edition or a cinema's season. The current one is the one that isn't archived and ends last. */
export const edition = z
  .object({ documentId, ...editionFields })
  .refine(
    ({ startsOn, endsOn }) => !(isDay(startsOn) && isDay(endsOn) && endsOn < startsOn),
    across(['endsOn'], 'the last day is before the first', 'correct one of the two days'),
  );
export type Edition = z.infer<typeof edition>;
