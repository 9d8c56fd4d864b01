import { aroundOf } from '@also-playing/shared-types/rules/around';
import type { Entries } from '../store/content.ts';
import { entriesOf } from '../store/store.ts';
import { checkReferences, type Pulled } from './check-references.ts';
import type { Changes } from './fetch-changes.ts';
import { byType, KINDS, TYPES } from './kinds.ts';
import { parseRows } from './parse-rows.ts';
import { PullError } from './pull-error.ts';

type Entry = { documentId: string };

/**
 * All content of a version: what was read, held against the contract, beside what was and still is.
 * @param before what an earlier pull has checked; nothing when all rows are new
 * @throws PullError with everything that is wrong at once
 */
export const checkContent = (changes: Changes, before: Entries | undefined, cmsUrl: string): Pulled => {
  const { rows, revisions } = changes;
  const around = aroundOf(...surroundings(changes, before));
  const parsed = byType((type) => parseRows(type, rows[type], cmsUrl, around));

  const failures = TYPES.flatMap((type) => parsed[type].failures);
  if (failures.length > 0) {
    const failed = new Set(failures.map(({ title }) => title)).size;
    const total = TYPES.reduce((sum, type) => sum + revisions[type].size, 0);
    throw new PullError(failures, `${failed} of ${total} entries failed; the site stays as it is.`);
  }

  const old = byType((type) => (before ? entriesOf(before, KINDS[type]) : []));
  const all = byType((type) => merge(parsed[type].entries, old[type], revisions[type]));
  const pulled = { ...Object.fromEntries(TYPES.map((type) => [KINDS[type], all[type]])), site: all.site[0] } as never;
  // What was checked before still leads somewhere while nothing is gone.
  const isGone = TYPES.some((type) => old[type].some(({ documentId }) => !revisions[type].has(documentId)));
  const looked = before && !isGone ? byType((type) => parsed[type].entries) : all;
  const loose = checkReferences(pulled, looked, cmsUrl);
  if (loose.length > 0) throw new PullError(loose, `${loose.length} references failed; the site stays as it is.`);
  return pulled;
};

/** The site and the venues, which other entries are held against. */
const surroundings = ({ rows, revisions }: Changes, before: Entries | undefined): Parameters<typeof aroundOf> => {
  const venues = new Map([...(before?.venues ?? []), ...rows.venue].map((venue) => [venue.documentId, venue]));
  return [
    (rows.site[0] ?? before?.site ?? {}) as object,
    [...venues.values()].filter((venue) => revisions.venue.has(venue.documentId)),
  ];
};

/**
 * Whether entries that weren't read again are held against something else than when they were checked: the languages of
 * the site, or a zone.
 */
export const movedAround = (changes: Changes, before: Entries): boolean => {
  const was = aroundOf(before.site, before.venues);
  const is = aroundOf(...surroundings(changes, before));
  return (
    was.locale !== is.locale ||
    was.languages.join() !== is.languages.join() ||
    was.zoneOf(undefined) !== is.zoneOf(undefined) ||
    before.venues.some(
      ({ documentId }) => changes.revisions.venue.has(documentId) && was.zoneOf(documentId) !== is.zoneOf(documentId),
    )
  );
};

/** By document id, as they were before. */
const merge = (
  fresh: readonly Entry[],
  old: readonly Entry[],
  revisions: ReadonlyMap<string, string>,
): readonly Entry[] => {
  const isAsBefore = fresh.length === 0 && revisions.size === old.length;
  if (isAsBefore && old.every(({ documentId }) => revisions.has(documentId))) return old;
  const found = new Map([...old, ...fresh].map((entry) => [entry.documentId, entry]));
  return [...revisions.keys()].sort().flatMap((id) => found.get(id) ?? []);
};
