import type { Edition } from '@also-playing/shared-types/edition';
import type { Content } from '../store/content.ts';
import { isListed } from '../store/timed-screening.ts';
import { filmWork, programmeWork, type Work } from '../store/work.ts';

/** The archived edition that a work belongs to; none while it is still to come, whatever it was shown at before. */
export const archivedEditionOf = (work: Work, content: Content): Edition | undefined => {
  const edition = content.editionOf(work);
  if (!edition?.archived) return undefined;
  const isComing = content.screeningsOfWork(work).some((s) => isListed(s) && s.leavesAt > content.now());
  return isComing ? undefined : edition;
};

const allWorks = (content: Content): Work[] => [
  ...content.films().map(filmWork),
  ...content.programmes().map(programmeWork),
];

/**
 * What the index lists: all but the works of archived editions, which stand on the pages of those. Between festivals,
 * when there is nothing else, the latest edition's.
 */
export const indexedWorks = (content: Content): Work[] => {
  const all = allWorks(content);
  const current = all.filter((work) => archivedEditionOf(work, content) === undefined);
  const [latest] = content.editions();
  return current.length > 0 || !latest ? current : worksOfEdition(latest, content);
};

/** What an edition showed. */
export const worksOfEdition = (edition: Edition, content: Content): Work[] =>
  allWorks(content).filter((work) => content.editionOf(work)?.documentId === edition.documentId);
