import type { Content } from './content.ts';
import { compareText, isListed } from './timed-screening.ts';
import type { Work } from './work.ts';

const LATEST = 50;

/** @param works all that have a page */
export const latestWorks = (content: Content, works: readonly Work[]): ReturnType<Content['latestWorks']> =>
  works
    .map((work) => ({ work, updatedAt: updatedAt(work, content) }))
    .filter((one) => one.updatedAt !== '')
    .sort((a, b) => compareText(b.updatedAt, a.updatedAt) || compareText(a.work.entry.slug, b.work.entry.slug))
    .slice(0, LATEST);

/** When it was first published, or one of its screenings changed last; ISO 8601 in UTC. */
const updatedAt = (work: Work, content: Content): string =>
  [
    work.entry.firstPublishedAt ?? '',
    ...content
      .screeningsOfWork(work)
      .filter(isListed)
      .map(({ changedAt }) => changedAt ?? ''),
  ].reduce((latest, instant) => (instant > latest ? instant : latest), '');
