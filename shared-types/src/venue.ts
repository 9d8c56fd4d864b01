import { z } from 'zod';
import { documentId, httpsUrl, minutes, multiline, optional, reference, slug, text, timeZone } from './fields.ts';
import { translationsOf } from './shared.ts';

/** What a venue is, without relations: the same in the CMS's answer and in an import file. */
export const venueFields = {
  /** "Screen 2" */
  name: text(160),
  /** Where there is little room: "NFT1". */
  shortName: optional(text(40)),
  /** The house a room is in: "Rialto". */
  building: optional(text(160)),
  slug,
  timeZone,
  address: optional(multiline(500)),
  /** WGS 84, degrees. */
  position: optional(z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })),
  capacity: optional(z.number().int().min(1)),
  /** What matters at the door: "Step-free from the quay". */
  accessNote: optional(multiline(1_000)),
  url: optional(httpsUrl),
  translations: translationsOf({ name: optional(text(160)), accessNote: optional(multiline(1_000)) }),
};

/** A bookable room (schema.org Place). */
export const venue = z.object({
  documentId,
  ...venueFields,
  /** Minutes on foot to other venues; empty: by distance. A way to a venue that isn't public leads nowhere, and is none. */
  walks: z.preprocess(
    (value) => ((value ?? []) as { venue?: unknown }[]).filter(({ venue }) => venue),
    z.array(z.object({ venue: reference('a venue'), minutes })),
  ),
});
export type Venue = z.infer<typeof venue>;
