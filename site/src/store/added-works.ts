import { toLocal } from '@also-playing/shared-types/local-time';
import type { Content } from './content.ts';
import type { Work } from './work.ts';

/**
 * What joined the programme after it came out. What is first published on the day of the first is the programme; what
 * comes on a later day is an addition. Only of the current edition: each begins anew.
 *
 * @param all that have a page
 */
export const addedWorks = (content: Content, all: readonly Work[]): Work[] => {
  const { timeZone } = content.site();
  const current = content.currentEdition();
  const dayOf = ({ entry }: Work): string =>
    entry.firstPublishedAt === undefined ? '' : toLocal(entry.firstPublishedAt, timeZone).slice(0, 10);
  const works = all.filter((work) => dayOf(work) !== '' && content.editionOf(work)?.documentId === current?.documentId);
  const [launch] = works.map(dayOf).sort();
  return works.filter((work) => dayOf(work) !== launch);
};
