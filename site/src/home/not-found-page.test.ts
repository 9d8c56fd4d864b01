import { expect, test } from 'vitest';
import { exampleContent, exampleEntries } from '../store/example-content.ts';
import { toReader } from '../words/reader.ts';
import { toNotFoundPage } from './not-found-page.ts';

test('who is lost sees what one can still go to, in a room, soonest first', () => {
  const content = exampleContent();
  const { next } = toNotFoundPage(content, toReader(content));
  expect(next.map(({ day, start, title }) => `${day} ${start.text} ${title.text}`)).toEqual([
    'Tonight 20:15 Quorum',
    'Tonight 00:15 The Night Shift',
    'Tonight 00:15 Rain, Mostly',
    'Sun 6 Dec 12:45 The Night Shift',
    'Sun 6 Dec 19:45 Last Ferry to Brandholm',
    'Tue 8 Dec 11:00 The Flooded Cellar',
  ]);
});

test('however many are off, it sees what isn’t', () => {
  const [one] = exampleContent().nextInRooms(1);
  if (!one) throw new Error('no screening');
  const off = Array.from({ length: 60 }, (_, index) => ({
    ...one,
    documentId: `off-${index}`,
    eventStatus: 'cancelled' as const,
  }));
  const content = exampleContent({ screenings: [...off, ...exampleEntries.screenings] });
  expect(toNotFoundPage(content, toReader(content)).next).toHaveLength(6);
});
