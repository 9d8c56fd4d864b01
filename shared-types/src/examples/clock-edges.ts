/** Twenty zones that differ in all that zones differ in, and every moment of two years at which their clocks change. */

export const ZONES = [
  'America/Halifax',
  'America/St_Johns',
  'America/New_York',
  'America/Los_Angeles',
  'America/Havana',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Nuuk',
  'Europe/London',
  'Europe/Paris',
  'Europe/Chisinau',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
] as const;

/** Of this machine at its start: what it is may take no part. */
export const MACHINE_ZONES = [
  'UTC',
  'America/Halifax',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Niue',
] as const;

const formatters = new Map<string, Intl.DateTimeFormat>();
const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(zone, made);
  return made;
};

/** What clocks of a zone show, `YYYY-MM-DDTHH:mm`, by Intl alone. @param at milliseconds since 1970 */
export const clockAt = (at: number, zone: string): string => {
  const parts = Object.fromEntries(
    formatterOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
};

/** How far clocks of a zone are ahead of UTC, in minutes. */
export const aheadAt = (at: number, zone: string): number => {
  const minute = Math.floor(at / 60_000);
  return Date.parse(`${clockAt(at, zone)}Z`) / 60_000 - minute;
};

// Half a day: no zone changes its clocks twice in one.
const STEP = 12 * 3_600_000;
const [FROM, UNTIL] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)];

const known = new Map<string, readonly number[]>();

/** Moments from 2026 to the end of 2027 at which clocks of a zone change, in milliseconds since 1970: to the minute. */
export const clockEdges = (zone: string): readonly number[] => {
  const edges = known.get(zone) ?? findEdges(zone);
  known.set(zone, edges);
  return edges;
};

const findEdges = (zone: string): number[] => {
  const edges: number[] = [];
  for (let at = FROM; at < UNTIL; at += STEP) {
    const before = aheadAt(at, zone);
    if (before === aheadAt(at + STEP, zone)) continue;
    let edge = at;
    while (aheadAt(edge, zone) === before) edge += 60_000;
    edges.push(edge);
  }
  return edges;
};
