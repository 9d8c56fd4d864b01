import { expect, test } from 'vitest';
import type { LogLine } from '../../publish-log/report.ts';
import type { Standing } from '../../publish-log/standing.ts';
import { heldWords, logWords, standingWords } from './words.ts';

const at = '2026-12-04T18:30:00Z';
const line = (more: Partial<LogLine>): LogLine => ({ id: 1, at, upTo: null, outcome: 'published', ...more });
const standing = (more: Partial<Standing>): Standing => ({
  state: 'live',
  since: at,
  stopped: null,
  held: false,
  late: false,
  publishing: false,
  previewed: true,
  page: null,
  ...more,
});

test('a line of the log says when, which release, and what it took', () => {
  const { log, back, stop } = {
    log: line({ release: 7, pages: 120, rendered: 3, took: 812 }),
    back: line({ outcome: 'rolledBack', release: 6, by: 'Ada Byron' }),
    stop: line({ outcome: 'stopped', text: 'film “x” is wrong\n  what    blurb' }),
  };
  expect(logWords(log, 'UTC')).toBe('Fri 4 Dec, 18:30 · release 7 · 3 of 120 pages made anew, 0.8 s');
  expect(logWords(line({ release: 7, pages: 120, rendered: 0, took: 700 }), 'UTC')).toMatch(
    / · no page to change, 0\.7 s$/,
  );
  expect(logWords(line({ release: 1, pages: 120, rendered: 120, took: 323_400 }), 'UTC')).toMatch(/, 5 min 23 s$/);
  expect(logWords(line({ release: 1, pages: 120, rendered: 120, took: 59_960 }), 'UTC')).toMatch(/, 1 min 0 s$/);
  expect(logWords(back, 'UTC')).toBe('Fri 4 Dec, 18:30 · rolled back to release 6 by Ada Byron');
  expect(logWords(stop, 'UTC')).toBe('Fri 4 Dec, 18:30 · stopped · film “x” is wrong');
});

test('a site that is held says since when, by whom, and what goes on', () => {
  const back = line({ outcome: 'rolledBack', release: 6, by: 'Ada Byron' });
  expect(heldWords(back, 'UTC')).toBe(
    'Not published: Ada Byron rolled the site back to release 6, and it is held since Fri 4 Dec, 18:30. Press Resume first: that publishes as well.',
  );
  expect(heldWords({ ...back, by: null })).toMatch(/^Not published: somebody rolled the site back/);
});

test('beside a form stands whether it is live, and else why not', () => {
  const stopped = { text: 'blurb: too long', byThis: false, stoppedBy: [] };
  expect(standingWords(standing({}), 'UTC')).toBe('Live since Fri 4 Dec, 18:30.');
  expect(standingWords(standing({ state: 'waiting' }), 'UTC')).toBe('Saved Fri 4 Dec, 18:30, publishing …');
  expect(standingWords(standing({ state: 'waiting', late: true }), 'UTC')).toBe(
    'Saved Fri 4 Dec, 18:30, not yet live: nobody has published it. See whether the publisher runs.',
  );
  expect(standingWords(standing({ state: 'waiting', held: true }), 'UTC')).toBe(
    'Saved Fri 4 Dec, 18:30, not live: the site is held at an earlier release.',
  );
  expect(standingWords(standing({ state: 'waiting', stopped }), 'UTC')).toBe(
    'Saved Fri 4 Dec, 18:30, not yet live: something else stops the site.',
  );
  expect(standingWords(standing({ state: 'waiting', stopped: { ...stopped, byThis: true } }))).toBe(
    'Stopped: blurb: too long',
  );
  expect(standingWords(standing({ state: 'hidden', since: null, why: 'unnamed' }))).toBe(
    'Not on the site: nothing that is public names it.',
  );
  expect(standingWords(standing({ state: 'unknown', since: null }))).toBe('No publisher has reported yet.');
});
