import { z } from 'zod';
import { blocks } from './blocks.ts';
import {
  country,
  day,
  documentId,
  httpsUrl,
  instant,
  language,
  list,
  minutes,
  multiline,
  optional,
  reference,
  slug,
  text,
  year,
} from './fields.ts';
import { across } from './problem.ts';
import { accessOffers, externalIds, link, partner, seo, translationsOf } from './shared.ts';
import {
  ADVISORY_KINDS,
  ALTERNATE_TITLE_KINDS,
  AWARD_RESULTS,
  COLOURS,
  FORMS,
  PREMIERE_LEVELS,
  ROLES,
  SOUNDS,
} from './vocabulary/film.ts';

/** A title in another language or script. Example: `{ text: "L’Équipe de nuit", language: "fr", kind: "original" }`. */
const alternateTitle = z.object({
  text: text(255),
  language: optional(language),
  kind: z.enum(ALTERNATE_TITLE_KINDS),
});

/** One name in one role. Co-directors are two credits; the order is the editor's. `other` needs a label. */
export const creditFields = {
  role: z.enum(ROLES),
  roleLabel: optional(text(80)),
  /** As the film prints the name, where it differs from the person's. */
  creditedAs: optional(text(160)),
  character: optional(text(160)),
  note: optional(text(160)),
};
export const credit = z
  .object({
    ...creditFields,
    person: reference('a person'),
  })
  .refine(
    (value) => value.role !== 'other' || value.roleLabel !== undefined,
    across(['roleLabel'], 'the role is "other" and has no label', 'write what the person did, or choose a role'),
  );
export type Credit = z.infer<typeof credit>;

/** What the press said. A quote needs its critic or its outlet. `translatedFrom` is the language it was written in. */
export const review = z
  .object({
    quote: multiline(2_000),
    critic: optional(text(160)),
    outlet: optional(text(160)),
    url: optional(httpsUrl),
    publishedOn: optional(day),
    translatedFrom: optional(language),
  })
  .refine(
    (value) => value.critic !== undefined || value.outlet !== undefined,
    across(['critic'], 'the quote has neither critic nor outlet', 'say who wrote it, or where it was printed'),
  );
export type Review = z.infer<typeof review>;

/** Example: `{ name: "Special Jury Award", body: "Sundance", year: 2024, result: "won" }`. */
export const awardFields = {
  name: text(255),
  body: text(160),
  year: optional(year),
  category: optional(text(160)),
  result: z.enum(AWARD_RESULTS),
};
const award = z.object({ ...awardFields, recipient: optional(reference('a person')) });
export type Award = z.infer<typeof award>;

/** `territory` is a country for `national` ("Canadian premiere"), a word else; `label` replaces the computed line. */
export const premiere = z.object({
  level: z.enum(PREMIERE_LEVELS),
  territory: optional(text(80)),
  label: optional(text(120)),
});
export type Premiere = z.infer<typeof premiere>;

/** What to know before: `{ kind: "flashing-light", note: "for half a minute, at 58 minutes" }`. */
export const advisory = z.object({ kind: z.enum(ADVISORY_KINDS), note: optional(text(160)) });
export type Advisory = z.infer<typeof advisory>;

/** Example: `{ system: "Nova Scotia", value: "14A" }`. */
export const ageRating = z.object({ system: text(60), value: text(30) });

const translations = translationsOf({
  title: optional(text(255)),
  blurb: optional(multiline(280)),
  synopsis: optional(blocks),
  synopsisBy: optional(text(160)),
  restoration: optional(multiline(400)),
  printSource: optional(text(200)),
});

/** What a film is, without its relations: the same in the CMS's answer and in an import file. */
export const filmFields = {
  /** As the festival prints it. */
  title: text(255),
  slug,
  originalTitle: optional(text(255)),
  alternateTitles: list(alternateTitle),
  /** Without its article, when that is not simply cut off: "Weg, Der" */
  sortTitle: optional(text(255)),
  /** For cards, at most 280 characters. */
  blurb: multiline(280),
  synopsis: optional(blocks),
  /** Who signed the synopsis. */
  synopsisBy: optional(text(160)),
  /** Of the first public showing, or of completion. */
  year,
  /** Where one number doesn't say it: "1912/13". */
  yearLabel: optional(text(20)),
  runtimeMinutes: optional(minutes),
  /** `{ count: 6, minutes: 52 }` of a series. */
  episodes: optional(z.object({ count: z.number().int().min(1).max(10_000), minutes: optional(minutes) })),
  /** Of production, in the order of the credits. */
  countries: list(country).pipe(z.array(z.string()).min(1)),
  /** Spoken; `zxx` is no dialogue. */
  languages: list(language),
  sound: optional(z.enum(SOUNDS)),
  /** Languages of intertitles. */
  intertitles: list(language),
  colour: optional(z.enum(COLOURS)),
  form: optional(z.enum(FORMS)),
  genres: list(text(60)),
  reviews: list(review),
  premiere: optional(premiere),
  /** "A new 4K restoration from the camera negative". */
  restoration: optional(multiline(400)),
  /** "Courtesy of …". */
  printSource: optional(text(200)),
  advisories: list(advisory),
  ageRating: optional(ageRating),
  externalIds: optional(externalIds),
  links: list(link),
  trailerUrl: optional(httpsUrl),
  /** Empty: the site's. */
  accessOffers: optional(accessOffers),
  /** Pinned in every carousel, low first. */
  carouselRank: optional(z.number().int()),
  seo: optional(seo),
  translations,
};

/** A cinematographic or audiovisual work (EN 15907; schema.org Movie), published. */
export const film = z.object({
  documentId,
  ...filmFields,
  credits: list(credit),
  awards: list(award),
  poster: optional(reference('an image')),
  still: optional(reference('an image')),
  gallery: list(reference('an image')),
  partners: list(partner),
  section: optional(reference('a section')),
  firstPublishedAt: optional(instant),
});
export type Film = z.infer<typeof film>;
