import type { LogLine } from '../../publish-log/report.ts';
import type { Standing } from '../../publish-log/standing.ts';

/** How the admin says what a publisher has reported. */

const moment = (at: string, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
    .format(new Date(at))
    .replace(/^(\w+),/, '$1');

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/**
 * "Fri 4 Dec, 18:30 · release 7 · 3 of 120 pages, 0.8 s"
 * @param timeZone the browser's unless told
 */
export const logWords = (line: LogLine, timeZone?: string): string => {
  const { at, outcome, release, pages, rendered, took } = line;
  const numbered = release == null ? undefined : `release ${release}`;
  const work =
    rendered != null && pages != null
      ? `${rendered} of ${counted(pages, 'page')}, ${((took ?? 0) / 1000).toFixed(1)} s`
      : undefined;
  const what = {
    began: ['at work'],
    published: [numbered, work],
    stopped: ['stopped'],
    rolledBack: [`rolled back to ${numbered}`],
  }[outcome];
  return [moment(at, timeZone), ...what].filter(Boolean).join(' · ');
};

/** One or two sentences beside a form; undefined where there is nothing to say. */
export const standingWords = (standing: Standing, timeZone?: string): string | undefined => {
  const { state, since, stopped, held } = standing;
  const when = since ? moment(since, timeZone) : '';
  if (stopped?.byThis) return `Stopped: ${stopped.text}`;
  switch (state) {
    case 'hidden':
      return 'Nothing of it is on the site.';
    case 'live':
      return `Live since ${when}.`;
    case 'waiting':
      if (stopped) return `Saved ${when}, not yet live: something else stops the site.`;
      return held ? `Saved ${when}, not live: the site is held at an earlier release.` : `Saved ${when}, not yet live.`;
    default:
      return undefined;
  }
};
