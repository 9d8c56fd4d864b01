/** Agents in the sense of EN 15907: whoever may stand in a credit. "The Villa Family" is a family. */
export const PERSON_KINDS = ['person', 'organisation', 'group', 'family'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];
