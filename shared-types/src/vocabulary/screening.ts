/** Closed lists of a screening. */

/** What is projected or played. A key begins with a letter: Strapi does not boot otherwise. */
export const FORMATS = ['dcp', 'film-35mm', 'film-16mm', 'film-70mm', 'film-8mm', 'digital', 'video', 'vr'] as const;
export type Format = (typeof FORMATS)[number];

/** An access fact is known to be so, known not to be so, or not confirmed; an empty one counts as not confirmed. */
export const ACCESS_ANSWERS = ['yes', 'no', 'not-confirmed'] as const;
export type AccessAnswer = (typeof ACCESS_ANSWERS)[number];

/** The access facts of a screening, each with such an answer. */
export const ACCESS_FACTS = ['openCaptions', 'audioDescription', 'signLanguage', 'relaxed', 'babyFriendly'] as const;

export const TICKET_STATUSES = ['not-yet', 'on-sale', 'few-left', 'rush', 'sold-out', 'free', 'at-door'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** Not named `status`: draft and publish reserves that word. */
export const EVENT_STATUSES = ['scheduled', 'rescheduled', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const AUDIENCES = ['public', 'members', 'industry', 'press'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const GUEST_KINDS = [
  'introduction',
  'q-and-a',
  'discussion',
  'moderator',
  'speaker',
  'performance',
  'live-music',
] as const;
export type GuestKind = (typeof GUEST_KINDS)[number];

/** Which of two equal wall-clock times is meant, where clocks go back and an hour happens twice. */
export const OCCURRENCES = ['first', 'second'] as const;
export type Occurrence = (typeof OCCURRENCES)[number];
