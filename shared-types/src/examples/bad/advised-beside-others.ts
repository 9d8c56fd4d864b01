import { badBy, changed } from './bad-entry.ts';
import type { BesideOthers } from './beside-others.ts';

/** Entries that may be published, and of which something is advised for the sake of others: by the panel. */

const ALONE = { localEnd: null, availability: null, previousLocalStart: null, runtimeMinutes: null };
const beside = (bad: BesideOthers, ...others: NonNullable<BesideOthers['others']>): BesideOthers => ({
  ...bad,
  others,
});

export const advisedBesideOthers: Readonly<Record<string, BesideOthers>> = {
  'two screenings that overlap': badBy(
    'screening',
    { ...ALONE, venue: 'main-hall', localStart: '2026-12-04T19:30', guests: [] },
    'localStart',
    'it overlaps with “The Night Shift” (18:30) in this room by 44 minutes',
    'move one of the two',
  ),
  'a guest in two places': badBy(
    'screening',
    { ...ALONE, venue: 'main-hall', localStart: '2026-12-08T16:00', 'guests[0].kind': 'introduction' },
    'guests[0].person',
    'Inés Aguirre is also at “The Night Shift” (16:00) at the same time',
    'move one of the two, or take the guest out of one',
  ),
  'a film that is there already': badBy(
    'film',
    { title: 'Quorum', year: 2025 },
    'title',
    'there is another film “Quorum” (2026)',
    'delete one of the two if they are one, or write what tells them apart',
  ),
  'somebody who may be somebody else': beside(
    badBy(
      'film',
      { credits: [{ role: 'director', person: 'ines-aguirre' }] },
      'credits[0].person',
      'there is also “Inès Aguire” (ines-aguire)',
      'choose that one if it is the same person',
    ),
    { type: 'person', entry: changed('person', { documentId: 'twin', name: 'Inès Aguire', slug: 'ines-aguire' }) },
  ),
  'a person who may be another': beside(
    badBy('person', {}, 'name', 'there is also “Inès Aguire” (ines-aguire)', 'merge the two if they are one'),
    { type: 'person', entry: changed('person', { documentId: 'twin', name: 'Inès Aguire', slug: 'ines-aguire' }) },
  ),
  'a world premiere that was shown before': beside(
    badBy(
      'film',
      { premiere: { level: 'world' }, awards: [] },
      'premiere.level',
      'it is a world premiere, and was shown here on 2025-12-05',
      'correct the premiere, or the day of that screening',
    ),
    {
      type: 'screening',
      entry: changed('screening', {
        ...ALONE,
        documentId: 'year-before',
        localStart: '2025-12-05T18:30',
        externalId: null,
      }),
    },
  ),
  'a world premiere with an award of an earlier year': badBy(
    'film',
    { premiere: { level: 'world' }, year: 2024, 'awards[0].year': 2025 },
    'premiere.level',
    'it is a world premiere, and has “Special Jury Prize for the Art of Persistence” (Ljubljana Festival of New Film) of 2025',
    'correct the premiere, or the year',
  ),
};
