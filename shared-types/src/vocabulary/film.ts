/**
 * Closed lists of a film. Terms follow EN 15907 and the FIAF glossary where they have one.
 * A key begins with a letter: Strapi does not boot with an enumeration key that begins with a digit.
 */

/** What somebody did for a work. Order here is the order in pickers; on a page the editor's order counts. */
export const ROLES = [
  'director',
  'writer',
  'source-author',
  'executive-producer',
  'producer',
  'co-producer',
  'production-company',
  'cinematography',
  'editor',
  'original-music',
  'sound',
  'production-design',
  'costume',
  'make-up',
  'casting',
  'animation',
  'visual-effects',
  'choreography',
  'cast',
  'participant',
  'narrator',
  'distributor',
  'sales-agent',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

export const SOUNDS = ['sound', 'silent'] as const;
export type Sound = (typeof SOUNDS)[number];

export const COLOURS = ['colour', 'black-and-white', 'tinted', 'mixed'] as const;
export type Colour = (typeof COLOURS)[number];

export const FORMS = ['feature', 'medium', 'short', 'series', 'immersive'] as const;
export type Form = (typeof FORMS)[number];

export const ALTERNATE_TITLE_KINDS = ['original', 'translated', 'transliterated', 'working'] as const;
export type AlternateTitleKind = (typeof ALTERNATE_TITLE_KINDS)[number];

export const AWARD_RESULTS = ['won', 'nominated', 'special-mention', 'selected'] as const;
export type AwardResult = (typeof AWARD_RESULTS)[number];

export const PREMIERE_LEVELS = ['world', 'international', 'continental', 'national', 'regional', 'none'] as const;
export type PremiereLevel = (typeof PREMIERE_LEVELS)[number];

/** `none` says that somebody looked and found nothing to warn of: known, not forgotten. */
export const ADVISORY_KINDS = [
  'none',
  'strong-language',
  'violence',
  'sexual-content',
  'nudity',
  'drug-use',
  'flashing-light',
  'loud-sound',
  'suicide',
  'self-harm',
  'abuse',
  'discrimination',
  'animal-harm',
  'death',
  'other',
] as const;
export type AdvisoryKind = (typeof ADVISORY_KINDS)[number];
