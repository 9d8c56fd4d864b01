import type { DemoGuests, DemoScreening } from '../entries.ts';

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

/** No dialogue, nothing to write under it. */
const WITHOUT_SUBTITLES = new Set(['a-small-boat-rowed-badly']);

/**
 * A screening with what is usual filled in; whatever is given counts more.
 * @param externalId the ticket system's, `hl-101`: festival day, then a running number
 */
export const screening = (externalId: string, film: string, facts: DemoScreening): DemoScreening => ({
  ...USUAL,
  ...(WITHOUT_SUBTITLES.has(film) && { subtitles: [] }),
  externalId,
  film,
  ...(facts.ticketStatus !== 'free' && { ticketUrl: `https://tickets.example.org/${externalId}` }),
  ...facts,
});

type Guest = DemoGuests[number];

const guest = (kind: Guest['kind'], person: string, role: string): Guest => ({ kind, person, role, confirmed: true });

export const inConversation = (person: string, role = 'director') => guest('q-and-a', person, role);
export const introducedBy = (person: string, role = 'director') => guest('introduction', person, role);
export const moderatedBy = (person: string) => guest('moderator', person, 'of Harbour Lights');
