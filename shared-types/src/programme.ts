import { z } from 'zod';
import { blocks } from './blocks.ts';
import { documentId, instant, list, minutes, multiline, optional, reference, slug, text } from './fields.ts';
import { advisory, ageRating } from './film.ts';
import { across } from './problem.ts';
import { accessOffers, partner, seo, translationsOf } from './shared.ts';
import { PROGRAMME_KINDS } from './vocabulary/programme.ts';

const translations = translationsOf({
  title: optional(text(255)),
  blurb: optional(multiline(280)),
  synopsis: optional(blocks),
});

/** What a programme is, without its relations: the same in the CMS's answer and in an import file. */
export const programmeFields = {
  /** As the festival prints it: "Small Hours: Seven Shorts". */
  title: text(255),
  slug,
  kind: z.enum(PROGRAMME_KINDS),
  /** For cards, at most 280 characters. A bill with a short before the feature has no page, and needs none. */
  blurb: optional(multiline(280)),
  synopsis: optional(blocks),
  /** Only where it isn't the sum of the films: a talk, a bill with speeches. */
  runtimeMinutes: optional(minutes),
  /** Beside those of its films. */
  advisories: list(advisory),
  ageRating: optional(ageRating),
  /** Empty: the site's. */
  accessOffers: optional(accessOffers),
  /** Pinned in every carousel, low first. */
  carouselRank: optional(z.number().int()),
  seo: optional(seo),
  translations,
};

/** Anything on the bill that isn't one film: films shown together (EIDR Compilation), a talk, a party; published. */
export const programme = z
  .object({
    documentId,
    ...programmeFields,
    still: optional(reference('an image')),
    /** In the order of the bill; a talk or a party has none. */
    films: list(reference('a film')),
    section: optional(reference('a section')),
    partners: list(partner),
    firstPublishedAt: optional(instant),
  })
  .refine(
    (value) => value.kind === 'with-short' || value.blurb !== undefined,
    across(['blurb'], 'expected a text, got nothing', 'fill in this field'),
  );
export type Programme = z.infer<typeof programme>;
