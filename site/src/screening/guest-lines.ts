import type { Guest, Screening } from '@also-playing/shared-types/screening';
import { toName } from '../person/to-name.ts';
import type { Content } from '../store/content.ts';
import type { Line } from '../ui/text.ts';
import { fillLine, joinLine } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** "Q&A with A, B and C", one line for each kind of appearance, in the editor's order. Only who is confirmed. */
export const guestLines = (screening: Screening, content: Pick<Content, 'person'>, reader: Reader): Line[] => {
  const confirmed = screening.guests.filter((guest) => guest.confirmed);
  const kinds = Map.groupBy(confirmed, ({ kind }: Guest) => kind);
  const lines = [...kinds].map(([kind, guests]) => {
    const names = guests.map(({ person }) => toName(content.person(person), reader));
    return fillLine(reader.words.guests[kind], joinLine(names, reader.words.and));
  });
  const note = pickText(screening, 'guestNote', reader);
  return note ? [...lines, [note]] : lines;
};
