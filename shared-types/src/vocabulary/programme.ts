/** What a programme is. A `with-short` bill has no page of its own: the feature's page prints "Screening with …". */
export const PROGRAMME_KINDS = [
  'shorts',
  'double-bill',
  'with-short',
  'marathon',
  'talk',
  'masterclass',
  'panel',
  'workshop',
  'performance',
  'installation',
  'ceremony',
  'party',
  'surprise',
] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];
