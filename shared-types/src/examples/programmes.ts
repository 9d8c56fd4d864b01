import type { Programme } from '../programme.ts';

/** What nobody has filled in. */
const NOTHING = { films: [], advisories: [], partners: [], translations: [] } satisfies Partial<Programme>;

/** Films shown together, in the order of the bill. */
export const smallHours: Programme = {
  ...NOTHING,
  documentId: 'small-hours',
  title: 'Small Hours',
  slug: 'small-hours',
  kind: 'shorts',
  blurb: 'Three films for those who are still awake.',
  films: ['pacific-northwest', 'without-a-word', 'the-night-shift'],
  section: 'open-water',
};

/** No film: its running time is its own. */
export const theFloodedCellar: Programme = {
  ...NOTHING,
  documentId: 'the-flooded-cellar',
  title: 'The Flooded Cellar',
  slug: 'the-flooded-cellar',
  kind: 'talk',
  blurb: 'How six reels were dried in a bakery.',
  runtimeMinutes: 45,
};

/** It has no page of its own, and needs no blurb. */
export const wordBeforeFerry: Programme = {
  ...NOTHING,
  documentId: 'word-before-ferry',
  title: 'Last Ferry to Brandholm, with Without a Word',
  slug: 'last-ferry-with-without-a-word',
  kind: 'with-short',
  films: ['without-a-word', 'last-ferry'],
};

export const programmes: readonly Programme[] = [smallHours, theFloodedCellar, wordBeforeFerry];
