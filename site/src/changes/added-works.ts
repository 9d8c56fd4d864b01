import { toLocal } from '@also-playing/shared-types/local-time';
import type { Content } from '../store/content.ts';
import { filmWork, programmeWork, type Work } from '../store/work.ts';

/**
 * What joined the programme after it came out. What is first published on the day of the first is the programme; what
 * comes on a later day is an addition. Only of the current edition: each begins anew.
 */
export const addedWorks = (content: Content): Work[] => {
  const { timeZone } = content.site();
  const current = content.currentEdition();
  const dayOf = ({ entry }: Work): string =>
    entry.firstPublishedAt === undefined ? '' : toLocal(entry.firstPublishedAt, timeZone).slice(0, 10);
  const works = [...content.films().map(filmWork), ...content.programmes().map(programmeWork)].filter(
    (work) => dayOf(work) !== '' && content.editionOf(work)?.documentId === current?.documentId,
  );
  const [launch] = works.map(dayOf).sort();
  return works.filter((work) => dayOf(work) !== launch);
};
