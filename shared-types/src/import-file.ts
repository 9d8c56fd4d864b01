import { z } from 'zod';
import { type Blocks, blocks, toBlocks } from './blocks.ts';
import { editionFields } from './edition.ts';
import { instant, list, localDateTime, minutes, multiline, optional, reference, slug, text } from './fields.ts';
import { awardFields, creditFields, filmFields } from './film.ts';
import { alternativeText, focalPoint } from './media.ts';
import { pageFields } from './page.ts';
import { personFields } from './person.ts';
import { message } from './problem.ts';
import { programmeFields } from './programme.ts';
import { redirectFields } from './redirect.ts';
import { guestFields, screeningFields } from './screening.ts';
import { sectionFields } from './section.ts';
import { locale, partnerFields, translationList } from './shared.ts';
import { siteFields } from './site.ts';
import { venueFields } from './venue.ts';

/**
 * The JSON that `pnpm content import` reads. Every part is optional. Entries refer to each other by slug, to people
 * by name (namesakes by slug); people whom only a credit names are made. A rich text may be a list of plain paragraphs.
 */

/** An image: a path beside the file, or an https address. The credit becomes the file's caption. */
const image = z.strictObject({
  src: text(2_000),
  alternativeText,
  credit: optional(text(300)),
  focalPoint: optional(focalPoint),
});
export type ImportImage = z.infer<typeof image>;

/**
 * Of films, programmes, screenings and pages. `true`: the entry is not public, and `--publish` leaves it a draft; it may
 * be unfinished. Fields: the entry is public as it stands in the file, and its draft says this otherwise, not yet public;
 * null is what the draft has emptied.
 */
const draft = z
  .union([z.literal(true), z.record(z.string(), z.unknown())], {
    error: message('expected true, or the fields that the draft has otherwise', 'write "draft": true, or remove it'),
  })
  .optional();

/** Kept by the system: an export holds it, and it is written only with an entry that the CMS doesn't have yet. */
const firstPublishedAt = optional(instant);

/** A rich text, or plain paragraphs. */
const richText = optional(
  z
    .custom<string[] | Blocks>()
    .transform((value) =>
      Array.isArray(value) && value.every((paragraph) => typeof paragraph === 'string') ? toBlocks(value) : value,
    )
    .pipe(blocks),
);
const partner = z.strictObject({ ...partnerFields, logo: optional(image) });

const translated = <T extends z.ZodRawShape>(texts: T) => translationList(z.strictObject({ locale, ...texts }));

const person = z.strictObject({
  ...personFields,
  slug: optional(slug),
  bio: richText,
  portrait: optional(image),
  translations: translated({ bio: richText }),
});

const venue = z.strictObject({
  ...venueFields,
  walks: list(z.strictObject({ venue: slug, minutes })),
});

const section = z.strictObject({
  ...sectionFields,
  text: richText,
  edition: optional(slug),
  image: optional(image),
  partners: list(partner),
  translations: translated({
    title: optional(text(120)),
    text: richText,
    juryNote: optional(multiline(1_000)),
  }),
});

/** A person by name, or a namesake by slug. */
const named = z.preprocess((value) => (value === '' ? undefined : value), reference('a person').pipe(text(160)));

const credit = z.strictObject({ ...creditFields, person: named });

const film = z.strictObject({
  ...filmFields,
  draft,
  firstPublishedAt,
  publishAt: optional(localDateTime),
  synopsis: richText,
  credits: list(credit),
  awards: list(z.strictObject({ ...awardFields, recipient: optional(named) })),
  poster: optional(image),
  still: optional(image),
  gallery: list(image),
  partners: list(partner),
  section: optional(slug),
  translations: translated({
    title: optional(text(255)),
    blurb: optional(multiline(280)),
    synopsis: richText,
    synopsisBy: optional(text(160)),
    restoration: optional(multiline(400)),
    printSource: optional(text(200)),
  }),
});

const programme = z.strictObject({
  ...programmeFields,
  draft,
  firstPublishedAt,
  publishAt: optional(localDateTime),
  synopsis: richText,
  still: optional(image),
  films: list(slug),
  section: optional(slug),
  partners: list(partner),
  translations: translated({
    title: optional(text(255)),
    blurb: optional(multiline(280)),
    synopsis: richText,
  }),
});

const edition = z.strictObject({
  ...editionFields,
  text: richText,
  translations: translated({ title: optional(text(120)), text: richText }),
});

const page = z.strictObject({
  ...pageFields,
  draft,
  body: richText,
  translations: translated({ title: optional(text(255)), body: richText }),
});

const screening = z.strictObject({
  ...screeningFields,
  draft,
  sequence: optional(z.number().int().min(0)),
  changedAt: optional(instant),
  film: optional(slug),
  programme: optional(slug),
  venue: optional(slug),
  previousVenue: optional(slug),
  section: optional(slug),
  guests: list(z.strictObject({ ...guestFields, person: named })),
});

const site = z.strictObject({ ...siteFields, logo: optional(image), partners: list(partner) }).partial();

const redirect = z.strictObject(redirectFields);

/** An entry of each part. */
export const importEntry = {
  site,
  editions: edition,
  sections: section,
  venues: venue,
  people: person,
  films: film,
  programmes: programme,
  screenings: screening,
  pages: page,
  redirects: redirect,
};

export const importFile = z.strictObject({
  version: z.literal(1),
  site: optional(site),
  editions: list(edition),
  sections: list(section),
  venues: list(venue),
  people: list(person),
  films: list(film),
  programmes: list(programme),
  screenings: list(screening),
  pages: list(page),
  redirects: list(redirect),
});

const entries = list(z.record(z.string(), z.unknown()));

/** The same, its entries not looked at: one that is marked as a draft may be unfinished. */
export const importShell = z.strictObject({
  version: z.literal(1),
  site: optional(z.record(z.string(), z.unknown())),
  editions: entries,
  sections: entries,
  venues: entries,
  people: entries,
  films: entries,
  programmes: entries,
  screenings: entries,
  pages: entries,
  redirects: entries,
});
/** A file as read: rich texts are Blocks, lists that were left out are empty. */
export type ImportFile = z.output<typeof importFile>;
/** A file as written by hand or by a program. */
export type ImportInput = { version: 1 } & Partial<z.input<typeof importFile>>;
