import { z } from 'zod';
import {
  country,
  documentId,
  httpsUrl,
  instant,
  language,
  list,
  localDateTime,
  minutes,
  multiline,
  optional,
  reference,
  text,
} from './fields.ts';
import { isLocalDateTime } from './local-time.ts';
import { across } from './problem.ts';
import { translationsOf } from './shared.ts';
import {
  ACCESS_ANSWERS,
  AUDIENCES,
  EVENT_STATUSES,
  FORMATS,
  GUEST_KINDS,
  OCCURRENCES,
  TICKET_STATUSES,
} from './vocabulary/screening.ts';

/** Somebody who will be there. Announced on the page only when confirmed. */
export const guestFields = {
  /** What they are to the film, in print: "director", "of the fourth-floor crew". */
  role: optional(text(120)),
  kind: z.enum(GUEST_KINDS),
  confirmed: z.preprocess((value) => value ?? false, z.boolean()),
};
const guest = z.object({ ...guestFields, person: reference('a person') });
export type Guest = z.infer<typeof guest>;

const areTimes = (...times: (string | undefined)[]): boolean => times.every((time) => isLocalDateTime(time ?? ''));

const availability = z
  .object({
    from: localDateTime,
    until: localDateTime,
    territories: list(country),
    note: optional(text(400)),
  })
  .refine(
    ({ from, until }) => !(areTimes(from, until) && until <= from),
    across(['until'], 'it ends before it begins', 'correct one of the two times'),
  );

const translations = translationsOf({
  label: optional(text(60)),
  note: optional(multiline(400)),
  guestNote: optional(text(255)),
  notice: optional(multiline(400)),
  admissionNote: optional(multiline(400)),
  formatLabel: optional(text(80)),
});

const access = z.preprocess((value) => value ?? 'not-confirmed', z.enum(ACCESS_ANSWERS));
const flag = z.preprocess((value) => value ?? false, z.boolean());

/** What a screening is, without its relations: the same in the CMS's answer and in an import file. */
export const screeningFields = {
  online: flag,
  /** Wall-clock time at the venue (of the site, when online): `2026-12-04T18:30`. */
  localStart: localDateTime,
  /** Where clocks go back and the time happens twice: which of the two. */
  localStartOccurrence: optional(z.enum(OCCURRENCES)),
  /** Replaces the computed end. */
  localEnd: optional(localDateTime),
  introMinutes: optional(minutes),
  breakMinutes: optional(minutes),
  talkMinutes: optional(minutes),
  /** Where a part or another cut is shown; else the film's. */
  runtimeMinutes: optional(minutes),
  /** "Opening night", "Preview". */
  label: optional(text(60)),
  note: optional(multiline(400)),
  /** "The crew will be there". */
  guestNote: optional(text(255)),
  format: optional(z.enum(FORMATS)),
  /** Replaces the word for the format: "35mm with live piano". */
  formatLabel: optional(text(80)),
  subtitles: list(language),
  openCaptions: access,
  audioDescription: access,
  signLanguage: access,
  relaxed: access,
  babyFriendly: access,
  ticketUrl: optional(httpsUrl),
  ticketStatus: optional(z.enum(TICKET_STATUSES)),
  salesOpenAt: optional(instant),
  /** Prices, how to get in: "Tickets $14, under 26 $9". */
  admissionNote: optional(multiline(400)),
  audience: z.preprocess((value) => value ?? 'public', z.enum(AUDIENCES)),
  minimumAge: optional(z.number().int().min(0).max(21)),
  eventStatus: z.preprocess((value) => value ?? 'scheduled', z.enum(EVENT_STATUSES)),
  /** What visitors must know about a change: "Your ticket is good on Sunday". */
  notice: optional(multiline(400)),
  previousLocalStart: optional(localDateTime),
  /** Of an online screening, wall-clock times in the site's zone. */
  availability: optional(availability),
  /** The ticket system's own. */
  externalId: optional(text(120)),
  translations,
};

/** One showing of a film or of a programme, at a venue or online (schema.org ScreeningEvent, Event), published. */
export const screening = z
  .object({
    documentId,
    ...screeningFields,
    film: optional(reference('a film')),
    programme: optional(reference('a programme')),
    venue: optional(reference('a venue')),
    previousVenue: optional(reference('a venue')),
    section: optional(reference('a section')),
    guests: list(guest),
    /** Counts up when time, place or status changes (RFC 5545 SEQUENCE). */
    sequence: z.preprocess((value) => value ?? 0, z.number().int().min(0)),
    changedAt: optional(instant),
  })
  .refine(
    (value) => value.film !== undefined || value.programme !== undefined,
    across(['film'], 'the screening shows nothing', 'choose a film or a programme'),
  )
  .refine(
    (value) => value.film === undefined || value.programme === undefined,
    across(['programme'], 'the screening has a film and a programme', 'take one of the two away'),
  )
  .refine(
    (value) => value.online || value.venue !== undefined,
    across(['venue'], 'the screening has no place', 'choose a venue, or say that it is online'),
  );
export type Screening = z.infer<typeof screening>;
