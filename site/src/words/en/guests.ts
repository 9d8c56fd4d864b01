import type { GuestKind } from '@also-playing/shared-types/vocabulary/screening';

/** Who is there, and what for. */
export const guests: Record<GuestKind, string> = {
  introduction: 'Introduced by {names}',
  'q-and-a': 'Q&A with {names}',
  discussion: 'Discussion with {names}',
  moderator: 'Moderated by {names}',
  speaker: 'Speaking: {names}',
  performance: 'Performance by {names}',
  'live-music': 'Live music by {names}',
};
