import type { Content } from '../store/content.ts';
import { archivedEditionOf } from '../store/editions.ts';
import type { Work } from '../store/work.ts';
import type { Line } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { fillLine } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** "Shown at Harbour Lights 2025", in place of a ticket; nothing while it is still to come. */
export const shownAt = (work: Work, content: Content, reader: Reader): Line | undefined => {
  const edition = archivedEditionOf(work, content);
  if (!edition) return undefined;
  const title = { ...pickText(edition, 'title', reader), href: entryAddress('edition', edition, reader) };
  return fillLine(reader.words.editions.shownAt, [title]);
};
