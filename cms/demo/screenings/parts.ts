import { toInstant } from '@also-playing/shared-types/local-time';
import type { DemoGuests, DemoScreening } from '../entries.ts';
import { TIME_ZONE } from '../site.ts';

/** What many screenings have in common. */

/** The access facts, subtitles and prices that hold for most. */
const USUAL = {
  format: 'dcp',
  subtitles: ['en'],
  openCaptions: 'no',
  audioDescription: 'no',
  signLanguage: 'no',
  relaxed: 'no',
  ticketStatus: 'on-sale',
  admissionNote: 'Tickets $14, under 26 $9',
} as const satisfies DemoScreening;

/** In English, or without a word: nothing to write under it. */
const WITHOUT_SUBTITLES = new Set([
  'a-small-boat-rowed-badly',
  'buoy-41',
  'everyone-in-little-harbour',
  'long-wave',
  'moth-applauded',
  'perpetual-motion-sales',
  'ten-metres',
  'the-storm-at-signal-house',
  'two-lane-sermon',
  'winter-storage',
]);

const withUsual = (externalId: string, facts: DemoScreening): DemoScreening => ({
  ...USUAL,
  externalId,
  ...(facts.ticketStatus !== 'free' && { ticketUrl: `https://tickets.example.org/${externalId}` }),
  ...facts,
});

/**
 * A screening with what is usual filled in; whatever is given counts more.
 * @param externalId the ticket system's, `hl-101`: festival day, then a running number
 */
export const screening = (externalId: string, film: string, facts: DemoScreening): DemoScreening =>
  withUsual(externalId, { film, ...(WITHOUT_SUBTITLES.has(film) && { subtitles: [] }), ...facts });

/** The same of a programme, by its slug. */
export const bill = (externalId: string, programme: string, facts: DemoScreening): DemoScreening =>
  withUsual(externalId, { programme, ...facts });

/** Something without a projector: no format, no subtitles. */
export const gathering = (externalId: string, programme: string, facts: DemoScreening): DemoScreening => {
  const { format: _format, subtitles: _subtitles, ...rest } = bill(externalId, programme, facts);
  return rest;
};

/**
 * When it was announced that a screening moved or is off; calendars then take it once more.
 * @param local on a wall clock of the festival, before it is seeded
 */
export const announced = (local: string) => ({ changedAt: toInstant(local, TIME_ZONE), sequence: 1 });

/** What a notice says in French. */
export const noticeInFrench = (notice: string) => [{ locale: 'fr', notice }];

type Guest = DemoGuests[number];

const guest = (kind: Guest['kind'], person: string, role: string): Guest => ({ kind, person, role, confirmed: true });

export const inConversation = (person: string, role = 'director') => guest('q-and-a', person, role);
export const introducedBy = (person: string, role = 'director') => guest('introduction', person, role);
export const moderatedBy = (person: string) => guest('moderator', person, 'of Harbour Lights');
export const atThePiano = (person: string) => guest('live-music', person, 'piano');
export const speaking = (person: string, role: string) => guest('speaker', person, role);
