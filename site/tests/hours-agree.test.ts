import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MACHINE_ZONES } from '@also-playing/shared-types/examples/clock-edges';
import { DomUtils, parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenData } from '../src/data/open-data.ts';
import { clockEntries, STARTS } from './clock-entries.ts';
import { differences, filesIn } from './example-site.ts';

/** What a site says of a time, it says alike everywhere, on whatever machine it was made. */

const FILM = 'films/the-night-shift';
const folders = new Map<string, string>();
const text = (file: string): string => readFileSync(path.join(folders.get('UTC') ?? '', file), 'utf8');
const minutes = (instants: readonly string[]): number[] =>
  instants.map((instant) => Date.parse(instant)).sort((a, b) => a - b);
const wanted = [...STARTS.values()].sort((a, b) => a - b);

beforeAll(() => {
  for (const TZ of MACHINE_ZONES) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'clocks-'));
    folders.set(TZ, folder);
    const script = path.join(import.meta.dirname, 'write-clock-site.ts');
    const env = { ...process.env, TZ };
    const { status, stderr } = spawnSync(process.execPath, [script, folder], { env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }
}, 180_000);
afterAll(() => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true });
});

test.each(MACHINE_ZONES.slice(1))('a machine in %s makes the same bytes as one in UTC', (zone) => {
  const [one, other] = ['UTC', zone].map((name) => filesIn(folders.get(name) ?? ''));
  expect(one?.size).toBeGreaterThan(50);
  expect(differences(one ?? new Map(), other ?? new Map())).toEqual([]);
});

test('the page’s times are those instants, with the offset of the place', () => {
  const page = parseDocument(text(`${FILM}/index.html`));
  const shows = DomUtils.getElementsByTagName('li', page).filter(({ attribs }) => /^show\b/.test(attribs.class ?? ''));
  const starts = shows.map((show) => DomUtils.getElementsByTagName('time', show)[0]);
  expect(minutes(starts.map((time) => time?.attribs.datetime ?? ''))).toEqual(wanted);
  // What is read is what the attribute says: the wall-clock time of the place.
  for (const time of starts) {
    expect(time && DomUtils.textContent(time)).toBe(time?.attribs.datetime?.slice(11, 16));
  }
});

test('JSON-LD, open data and two readers of the calendar have the same instants, each for its screening', () => {
  const page = parseDocument(text(`${FILM}/index.html`));
  const json = DomUtils.getElementsByTagName('script', page)
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .flatMap((script) => JSON.parse(DomUtils.textContent(script)) as Record<string, string>[]);
  const said = json.filter((thing) => thing['@type'] === 'ScreeningEvent');
  const byJsonLd = said.map((event) => [event['@id']?.split('#')[1], Date.parse(event.startDate ?? '')]);

  const data = JSON.parse(text('data/programme.json')) as OpenData;
  const byOpenData = data.screenings.map(({ id, startsAt }) => [id, Date.parse(startsAt)]);

  const calendar = text(`${FILM}/calendar.ics`);
  const events = new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  const byIcalJs = events.map(({ uid, startDate }) => [uid.split('@')[0], startDate.toJSDate().getTime()]);
  const byNodeIcal = Object.values(nodeIcal.sync.parseICS(calendar)).flatMap((event) =>
    event?.type === 'VEVENT' ? [[event.uid.split('@')[0], event.start.getTime()]] : [],
  );
  const sorted = (all: readonly unknown[][]): unknown[][] =>
    [...all].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  const truth = sorted([...STARTS]);
  expect(truth.length).toBeGreaterThan(200);
  for (const found of [byJsonLd, byOpenData, byIcalJs, byNodeIcal]) expect(sorted(found)).toEqual(truth);
});

test('a film of the feed was changed when its latest screening was', () => {
  const feed = parseDocument(text('feed.xml'), { xmlMode: true });
  const entry = DomUtils.getElementsByTagName('entry', feed).find((one) =>
    DomUtils.textContent(one).includes('the-night-shift'),
  );
  const updated = entry && DomUtils.getElementsByTagName('updated', entry)[0];
  const changes = clockEntries.screenings.map(({ changedAt = '' }) => changedAt);
  expect(Date.parse(updated ? DomUtils.textContent(updated) : '')).toBe(Math.max(...minutes(changes)));
});
