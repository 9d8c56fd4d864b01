import { addDays, festivalDay, toLocal } from '@also-playing/shared-types/local-time';
import type { Content } from '../store/content.ts';
import { SCHEDULE, toAddress } from '../words/addresses.ts';
import type { Reader } from '../words/reader.ts';

/** The path of a day's page, without a language: `/schedule/2026-12-05/`. */
export const dayPath = (day: string): string => `${SCHEDULE}${day}/`;

/** A screening's place in its day, where the day's page gives it one. */
export const screeningAnchor = (documentId: string): string => `s-${documentId}`;

export const screeningAddress = (
  { documentId, day }: { documentId: string; day: string },
  reader: Pick<Reader, 'prefix'>,
): string => `${toAddress(dayPath(day), reader)}#${screeningAnchor(documentId)}`;

/** The festival day of the build's clock, `YYYY-MM-DD`. */
export const todayOf = (content: Content): string => {
  const { timeZone, dayCutOff } = content.site();
  return festivalDay(toLocal(content.now(), timeZone), dayCutOff);
};

/** Today where something is on, else the next day with something; when all is over the first. None of an empty site. */
export const currentDay = (content: Content): string | undefined => {
  const days = content.days();
  const today = todayOf(content);
  return days.find((day) => day >= today) ?? days[0];
};

/** The days of the current edition, first to last; none where there is no edition. */
export const editionDays = (content: Content): string[] => {
  const edition = content.currentEdition();
  if (!edition) return [];
  const days: string[] = [];
  for (let day = edition.startsOn; day <= edition.endsOn; day = addDays(day, 1)) days.push(day);
  return days;
};
