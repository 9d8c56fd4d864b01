/** In the browser: its clock moves the chart of what is on, and today among the days. */

import type { ClockPattern } from '../ui/clock-pattern.ts';
import { formatClock, MOST_BARS, toOnNowChart } from './on-now-chart.ts';

const MINUTE = 60_000;

const section = document.querySelector<HTMLElement>('.on');
const runs = [...(section?.querySelectorAll('li') ?? [])].map((element) => {
  const [start = 0, end = 0] = [...element.querySelectorAll('time')].map(({ dateTime }) => Date.parse(dateTime));
  return { element, start, end };
});
const days = document.querySelectorAll<HTMLElement>('[data-begins]');

const moveChart = (now: number): void => {
  if (!section) return;
  const running = runs.filter(({ start, end }) => start <= now && now < end).slice(0, MOST_BARS);
  for (const { element } of runs) element.hidden = true;
  section.hidden = running.length === 0;
  if (section.hidden) return;
  const zone = section.dataset.zone ?? 'UTC';
  const pattern: ClockPattern = JSON.parse(section.dataset.clock ?? '');
  const chart = toOnNowChart(running, now, zone, pattern);
  for (const [index, { element }] of running.entries()) {
    const bar = chart.bars[index];
    element.hidden = false;
    if (bar) element.style.cssText = `--from:${bar.from}%;--to:${bar.to}%;--spent:${bar.spent}%`;
  }
  section.style.setProperty('--now', `${chart.now}cqi`);
  section.querySelector('.axis')?.replaceChildren(
    ...chart.hours.map(({ at, text }) => {
      const hour = document.createElement('span');
      hour.style.left = `${at}%`;
      hour.textContent = text;
      return hour;
    }),
  );
  const clock = section.querySelector('.clock .num');
  if (clock) clock.textContent = formatClock(now, zone, pattern);
};

const moveDays = (now: number): void => {
  for (const day of days) {
    const { begins = '', ends = '' } = day.dataset;
    if (Date.parse(begins) <= now && now < Date.parse(ends)) day.ariaCurrent = 'date';
    else day.removeAttribute('aria-current');
  }
};

const move = (): void => {
  const now = Date.now();
  moveChart(now);
  moveDays(now);
};

move();
setInterval(move, MINUTE);
document.addEventListener('visibilitychange', move);
