import type { Content } from '../store/content.ts';
import { isDayOf } from '../store/editions.ts';
import { isListed, type TimedScreening } from '../store/timed-screening.ts';

/** Of screenings those that the festival's own calendar has: of the current edition, open to the public. */
export const currentOf = (content: Content, screenings: readonly TimedScreening[]): readonly TimedScreening[] => {
  const edition = content.currentEdition();
  return screenings.filter((screening) => isListed(screening) && (!edition || isDayOf(edition, screening.day)));
};
