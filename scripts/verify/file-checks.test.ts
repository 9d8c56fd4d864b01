import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite, pagesOf } from './built-site.ts';
import { checkCalendars } from './calendars.ts';
import type { Finding } from './finding.ts';
import { checkHtmlFiles } from './html-files.ts';
import { checkLinks } from './links.ts';
import { checkReadingOrder } from './reading-order.ts';
import { checkStructuredData } from './structured-data.ts';
import { checkWeights } from './weights.ts';

/** A site with one fault for each check to find: a check that finds nothing anywhere would be believed. */

const FAULTY = `<!doctype html><html lang="en"><head><title>A</title></head><body><main>
<h1>A</h1><h3>Too deep</h3>
<a href="/gone/">gone</a> <a href="/#nowhere">nowhere</a> <a href="/#here" id="here">here</a>
<img src="/1.jpg" alt=""><img src="/2.jpg" alt=""><img src="/3.jpg" alt=""><img src="/4.jpg" alt=""><img src="/5.jpg" alt="">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"A","startDate":"tomorrow","starts":"7"}</script>
<p>One<p id="here">Two</main></body></html>`;

const directory = mkdtempSync(path.join(os.tmpdir(), 'faulty-'));
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
  writeFileSync(path.join(directory, file), text);
};
write('index.html', FAULTY);
write('sitemap.xml', '<urlset><url><loc>https://grove.example/</loc></url></urlset>');
write(
  'calendar.ics',
  'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20261205T120000Z\nEND:VEVENT\nEND:VCALENDAR\n',
);
for (const number of [1, 2, 3, 4, 5]) write(`${number}.jpg`, '');
const site: BuiltSite = openBuiltSite(directory);
afterAll(() => rmSync(directory, { recursive: true }));

const said = (findings: readonly Finding[]): string[] => findings.map(({ what }) => what);

test('links and fragments that lead nowhere are found, and one that leads somewhere is not', () => {
  expect(said(checkLinks(site))).toEqual(['/gone/ leads to nothing', '/#nowhere: the page has no such place']);
});

test('a heading that skips a level is found', () => {
  expect(said(checkReadingOrder(site))).toEqual(['h3 follows h1: "Too deep"']);
});

test('a property that schema.org has not, a date that is none and what Google requires are found', () => {
  expect(said(checkStructuredData(site))).toEqual([
    'schema.org has no Event.starts',
    'Event lacks location',
    'startDate is no ISO 8601 date: tomorrow',
  ]);
});

test('one id twice is found', async () => {
  expect(said(await checkHtmlFiles(site, pagesOf(site)))).toContainEqual(expect.stringMatching(/^no-dup-id/));
});

test('too many pictures before the first paint are found', () => {
  expect(said(checkWeights(site, pagesOf(site)))).toEqual(['requests before the first paint exceed 5']);
});

test('a calendar without its maker can’t be read', () => {
  expect(said(checkCalendars(site))).toEqual(["it can't be read: it has no PRODID"]);
});
