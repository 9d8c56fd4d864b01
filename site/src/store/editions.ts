import type { Edition } from '@also-playing/shared-types/edition';
import { addDays } from '@also-playing/shared-types/local-time';
import type { Content } from './content.ts';
import { isListed } from './timed-screening.ts';
import type { Work } from './work.ts';

/** @param latestFirst all editions */
export const currentEdition = (latestFirst: readonly Edition[]): Edition | undefined =>
  latestFirst.find(({ archived }) => !archived);

// Previews and an added day belong to it as well, as long as another edition has no claim to them.
const DAYS_AROUND = 31;

/** Whether a festival day belongs to an edition. */
export const isDayOf = ({ startsOn, endsOn }: Edition, day: string): boolean =>
  day >= addDays(startsOn, -DAYS_AROUND) && day <= addDays(endsOn, DAYS_AROUND);

/** The edition in whose days it was shown last; else its section's. */
export const editionOf = (work: Work, content: Content): Edition | undefined => {
  const last = content.screeningsOfWork(work).at(-1);
  const shown = last && content.editions().find(({ startsOn, endsOn }) => last.day >= startsOn && last.day <= endsOn);
  const { section } = work.entry;
  const ofSection = section === undefined ? undefined : content.section(section).edition;
  return shown ?? (ofSection === undefined ? undefined : content.edition(ofSection));
};

/** The archived edition that a work belongs to; none while it is still to come, whatever it was shown at before. */
export const archivedEditionOf = (work: Work, content: Content): Edition | undefined => {
  const edition = content.editionOf(work);
  if (!edition?.archived) return undefined;
  const isComing = content.screeningsOfWork(work).some((s) => isListed(s) && s.leavesAt > content.now());
  return isComing ? undefined : edition;
};

/** What an edition showed. */
export const worksOfEdition = (edition: Edition, works: readonly Work[], content: Content): Work[] =>
  works.filter((work) => content.editionOf(work)?.documentId === edition.documentId);
