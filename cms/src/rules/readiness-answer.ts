import type { Problem } from '@also-playing/shared-types/problem';
import type { EventStatus, TicketStatus } from '@also-playing/shared-types/vocabulary/screening';

/** What `GET /readiness/<uid>/<documentId>` answers, for the panel beside a form. Of the saved entry, by its draft. */

/** A screening of a film or programme, with what is to be said of it; clashes name the other screening. */
export interface ScreeningLine {
  documentId: string;
  /** `screening of “Union” on 2026-12-04 at 18:30` */
  label: string;
  /** Wall-clock time there, `YYYY-MM-DDTHH:mm`; null while nobody has said it. */
  localStart: string | null;
  /** "Rialto, Screen 2", "Online"; null while it has no place. */
  place: string | null;
  eventStatus: EventStatus | null;
  ticketStatus: TicketStatus | null;
  published: boolean;
  stops: Problem[];
  advised: Problem[];
}

/** Somebody who may be the one that an entry names. */
export interface TwinOf {
  id: number;
  documentId: string;
  name: string;
  /** The last part of their address: what tells namesakes apart. */
  slug: string;
  /** Where that other one is named: `film “Union”`. */
  usedIn: string[];
}

/** Somebody whom the entry names, and who else they may be. */
export interface TwinLine {
  documentId: string;
  /** The field that names them first. */
  path: (string | number)[];
  twins: TwinOf[];
}

/** Another entry, as forms refer to it. */
export interface SavedRef {
  id: number;
  documentId: string;
  /** Title or name; null where it has none. */
  name: string | null;
}

/**
 * What the relations of an entry and of its parts lead to, by field; of the entry itself under `''`, of a part under its
 * component and row, `film.credit:12`. Strapi's forms know of relations only what was changed since.
 */
export type SavedRelations = Record<string, Record<string, SavedRef[]>>;

export interface Readiness {
  /** What stops it from being published, as only the CMS can tell: what a form shows by itself is left out. */
  stops: Problem[];
  /** What is advised, as only the CMS can tell, without near-twins. */
  advised: Problem[];
  /** Of a film or programme, in their order; a film's programmes count. */
  screenings: ScreeningLine[];
  twins: TwinLine[];
  relations: SavedRelations;
  /** Who saved it last, and when (ISO 8601 in UTC). Another time than the form was opened with is news. */
  saved: { at: string; by: string | undefined };
  /** A fingerprint of each field: which of them differ between two answers. */
  fields: Record<string, string>;
}
