import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { BuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';

/** Every calendar by two readers, which must find the same events at the same instants. */
export const checkCalendars = (site: BuiltSite): Finding[] => {
  const files = site.files.filter((file) => file.endsWith('.ics'));
  if (files.length === 0) return [{ check: 'calendars', where: site.directory, what: 'the site has none' }];
  return files.flatMap((file) =>
    problemsOf(site.text(file)).map((what) => ({ check: 'calendars', where: file, what })),
  );
};

const problemsOf = (text: string): string[] => {
  try {
    const one = eventsByIcalJs(text);
    const other = eventsByNodeIcal(text);
    const problems = problemsOfLines(text);
    if (new Set(one.map(({ uid }) => uid)).size !== one.length) problems.push('two events have one UID');
    if (JSON.stringify(one) !== JSON.stringify(other)) problems.push('ical.js and node-ical read different events');
    return problems;
  } catch (error) {
    return [`it can't be read: ${(error as Error).message}`];
  }
};

/** RFC 5545, 3.1: lines end with CRLF and are 75 octets long at most. */
const problemsOfLines = (text: string): string[] => {
  const lines = text.split('\r\n');
  return [
    ...(lines.some((line) => line.includes('\n')) ? ['a line doesn’t end with CRLF'] : []),
    ...(lines.some((line) => Buffer.byteLength(line) > 75) ? ['a line is longer than 75 octets'] : []),
  ];
};

interface CalendarEvent {
  uid: string;
  start: string;
  end: string;
  summary: string;
}

const byUid = (a: CalendarEvent, b: CalendarEvent): number => (a.uid < b.uid ? -1 : 1);

const eventsByIcalJs = (text: string): CalendarEvent[] => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const name of ['version', 'prodid']) {
    if (!calendar.getFirstPropertyValue(name)) throw new Error(`it has no ${name.toUpperCase()}`);
  }
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      if (!component.getFirstPropertyValue('dtstamp')) throw new Error(`${event.uid} has no DTSTAMP`);
      const [start, end] = [event.startDate.toJSDate(), event.endDate.toJSDate()].map((date) => date.toISOString());
      return { uid: event.uid, start: start ?? '', end: end ?? '', summary: event.summary };
    })
    .sort(byUid);
};

const eventsByNodeIcal = (text: string): CalendarEvent[] =>
  Object.values(nodeIcal.sync.parseICS(text))
    .filter((component) => component?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      start: event.start.toISOString(),
      end: (event.end ?? event.start).toISOString(),
      summary: typeof event.summary === 'string' ? event.summary : event.summary.val,
    }))
    .sort(byUid);
