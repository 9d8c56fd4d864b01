/** In the browser: its clock moves the day on. Without this script the day stands as it was when it was published. */

import { ASSUMED_MINUTES } from '@also-playing/shared-types/assumed-minutes';
import { fillClock } from '../ui/clock-pattern.ts';
import { HEAD_ROWS, ROW_MINUTES } from './grid-measures.ts';

const MINUTE = 60_000;

const line = document.querySelector<HTMLElement>('.now');
const days = [...document.querySelectorAll<HTMLAnchorElement>('[data-day-ends]')];
const shows = [...document.querySelectorAll<HTMLElement>('.show')].map((element) => {
  const [start = 0, end = start + ASSUMED_MINUTES * MINUTE] = [...element.querySelectorAll('time')].map(
    ({ dateTime }) => Date.parse(dateTime),
  );
  return { element, start, end, stays: element.matches('.off, .ghost') };
});

const instantOf = (text: string | undefined): number => Date.parse(text ?? '');

/** What has ended, what is running. */
const moveShows = (now: number): void => {
  for (const { element, start, end, stays } of shows) {
    if (stays) continue;
    element.classList.toggle('ended', end <= now);
    element.classList.toggle('run', start <= now && now < end);
  }
};

/** The line between what has begun and what is to come, on its own day only. */
const moveLine = (now: number): void => {
  if (!line) return;
  const { begins, ends, opens, zone } = line.dataset;
  line.hidden = now < instantOf(begins) || now >= instantOf(ends);
  if (line.hidden) return;
  const last = shows.findLast(({ start }) => start <= now)?.element;
  const first = shows.at(0)?.element;
  if (last && last.nextElementSibling !== line) last.after(line);
  else if (!last && line.nextElementSibling !== first) first?.before(line);
  const rows = Math.max(0, Math.floor((now - instantOf(opens)) / MINUTE / ROW_MINUTES));
  line.style.setProperty('--now', String(HEAD_ROWS + 1 + rows));
  const time = line.querySelector('time');
  if (!time) return;
  time.dateTime = new Date(now).toISOString();
  const hands = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone ?? 'UTC' });
  time.textContent = fillClock(hands.format(now), JSON.parse(line.dataset.clock ?? ''));
};

/** Days that have passed; /schedule/ leads on to the first that hasn't. */
const moveDays = (now: number): void => {
  for (const day of days) day.classList.toggle('past', instantOf(day.dataset.dayEnds) <= now);
  const shown = days.find((day) => day.ariaCurrent === 'page');
  const current = days.find((day) => !day.classList.contains('past'));
  if (shown?.closest('[data-leads]') && shown.classList.contains('past') && current) location.replace(current.href);
};

const move = (): void => {
  const now = Date.now();
  moveShows(now);
  moveLine(now);
  moveDays(now);
};

move();
setInterval(move, MINUTE);
document.addEventListener('visibilitychange', move);
days.find((day) => day.ariaCurrent === 'page')?.scrollIntoView({ block: 'nearest', inline: 'center' });
document.querySelector('[data-print]')?.addEventListener('click', () => print());
