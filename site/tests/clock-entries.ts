import { aheadAt, clockAt, clockEdges, ZONES } from '@also-playing/shared-types/examples/clock-edges';
import { edition2026 } from '@also-playing/shared-types/examples/editions';
import { openingNight } from '@also-playing/shared-types/examples/screenings';
import { mainHall } from '@also-playing/shared-types/examples/venues';
import type { Screening } from '@also-playing/shared-types/screening';
import type { Entries } from '../src/store/content.ts';
import { siteEntries } from './example-site.ts';

/** A festival of two years in twenty zones, with a screening before, at and after every change of their clocks. */

const MINUTE = 60_000;
const AROUND = [-45, 0, 15, 75];

const slugOf = (zone: string): string => zone.toLowerCase().replace(/[^a-z]+/g, '-');

/** When each screening begins, in milliseconds since 1970, by its document id: found by Intl alone. */
export const STARTS = new Map<string, number>();

const screenings = ZONES.flatMap((zone) => {
  const edges = clockEdges(zone);
  const moments = (edges.length > 0 ? edges : [Date.UTC(2026, 5, 1, 3)]).flatMap((edge) =>
    AROUND.map((minutes) => edge + minutes * MINUTE),
  );
  return moments.map((at, index): Screening => {
    const documentId = `${slugOf(zone)}-${index}`;
    STARTS.set(documentId, at);
    // Clocks that went back less than this ago have shown this time before.
    const gone = [30, 60, 120].find(
      (minutes) =>
        clockAt(at - minutes * MINUTE, zone) === clockAt(at, zone) &&
        aheadAt(at - minutes * MINUTE, zone) > aheadAt(at, zone),
    );
    return {
      ...openingNight,
      documentId,
      venue: slugOf(zone),
      localStart: clockAt(at, zone),
      ...(gone && { localStartOccurrence: 'second' }),
      changedAt: new Date(at - 60 * 24 * 60 * MINUTE).toISOString(),
    };
  });
});

export const clockEntries: Entries = {
  ...siteEntries,
  now: '2025-12-01T12:00:00Z',
  screenings,
  venues: ZONES.map((zone) => ({
    ...mainHall,
    documentId: slugOf(zone),
    slug: slugOf(zone),
    name: zone,
    timeZone: zone,
  })),
  editions: [{ ...edition2026, startsOn: '2025-12-31', endsOn: '2027-12-31' }],
};
