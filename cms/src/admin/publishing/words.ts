import type { LogLine } from '../../publish-log/report.ts';
import type { Standing } from '../../publish-log/standing.ts';

/** How the admin says what a publisher has reported. */

/** @param timeZone the browser's unless told */
export const moment = (at: string, timeZone?: string): string =>
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

/** "0.8 s", "5 min 23 s" */
const duration = (milliseconds: number): string => {
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

/** "3 of 120 pages made anew"; "0 of 120" would read as a failure. */
const madePages = (rendered: number, pages: number): string =>
  rendered === 0 ? 'no page to change' : `${rendered} of ${counted(pages, 'page')} made anew`;

/**
 * "Fri 4 Dec, 18:30 · release 7 · 3 of 120 pages made anew, 0.8 s"
 * @param timeZone the browser's unless told
 */
export const logWords = (line: LogLine, timeZone?: string): string => {
  const { at, outcome, release, pages, rendered, took, text, by } = line;
  const numbered = release == null ? undefined : `release ${release}`;
  const work = rendered != null && pages != null ? `${madePages(rendered, pages)}, ${duration(took ?? 0)}` : undefined;
  const what = {
    began: ['at work'],
    published: [numbered, work],
    stopped: ['stopped', text?.split('\n', 1)[0]],
    rolledBack: [`rolled back to ${numbered}${by ? ` by ${by}` : ''}`],
  }[outcome];
  return [moment(at, timeZone), ...what].filter(Boolean).join(' · ');
};

/**
 * Why nothing is published, and what to do about it.
 * @param timeZone the browser's unless told
 */
export const heldWords = ({ at, release, by }: LogLine, timeZone?: string): string =>
  `Not published: ${by || 'somebody'} rolled the site back to release ${release}, and it is held since ${moment(at, timeZone)}. Press Resume first: that publishes as well.`;

const HIDDEN = {
  draft: 'Not on the site: it hasn’t been published.',
  embargo: 'Published, but not on the site yet: an embargo holds it back, or what it shows.',
  unnamed: 'Not on the site: nothing that is public names it.',
};

/**
 * A sentence beside a form.
 * @param timeZone the browser's unless told
 */
export const standingWords = (standing: Standing, timeZone?: string): string => {
  const { state, why = 'draft', since, stopped, held, late, publishing } = standing;
  if (stopped?.byThis) return `Stopped: ${stopped.text}`;
  if (state === 'hidden') return HIDDEN[why];
  if (state === 'unknown') return publishing ? 'The site is being published …' : 'No publisher has reported yet.';
  const when = since ? moment(since, timeZone) : '';
  if (state === 'live') return `Live since ${when}.`;
  if (held) return `Saved ${when}, not live: the site is held at an earlier release.`;
  if (stopped) return `Saved ${when}, not yet live: something else stops the site.`;
  if (late) return `Saved ${when}, not yet live: nobody has published it. See whether the publisher runs.`;
  return `Saved ${when}, publishing …`;
};
