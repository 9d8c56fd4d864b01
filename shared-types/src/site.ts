import { z } from 'zod';
import { documentId, language, list, multiline, optional, reference, text, timeZone } from './fields.ts';
import { message } from './problem.ts';
import { accessOffers, link, partner, translationsOf } from './shared.ts';

/** What the site's settings are, without relations: the same in the CMS's answer and in an import file. */
export const siteFields = {
  name: text(120),
  tagline: optional(text(200)),
  /** The language that texts of entries are in, BCP 47. */
  locale: language,
  /** All languages of the site, its own among them; translations of entries are in the others. */
  locales: list(language),
  timeZone,
  /** `HH:mm`: a screening before it belongs to the evening before. */
  dayCutOff: z.preprocess(
    (value) => value ?? '05:00',
    z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
      error: message('expected a time', 'write it like 05:00'),
    }),
  ),
  /** A CSS colour in hex that replaces the ink of links and buttons: `#b93418`. */
  accent: optional(
    z.string().regex(/^#[0-9a-f]{6}$/i, { error: message('expected a colour', 'write it like #b93418') }),
  ),
  accessOffers: optional(accessOffers),
  /** Replaces "Also Playing". */
  carouselHeading: optional(text(60)),
  carouselLength: z.preprocess((value) => value ?? 6, z.number().int().min(1).max(24)),
  announcement: optional(multiline(400)),
  footer: optional(multiline(400)),
  links: list(link),
  translations: translationsOf({
    name: optional(text(120)),
    tagline: optional(text(200)),
    carouselHeading: optional(text(60)),
    announcement: optional(multiline(400)),
    footer: optional(multiline(400)),
  }),
};

/** What belongs to the whole site. */
export const site = z.object({
  documentId,
  ...siteFields,
  logo: optional(reference('an image')),
  partners: list(partner),
});
export type Site = z.infer<typeof site>;
