import type { EntryType } from '@also-playing/shared-types/contract';
import type { Entries } from '../store/content.ts';
import {
  entriesOf,
  findStored,
  removeDamaged,
  STORED_KINDS,
  type Stored,
  type StoredKind,
  writeStore,
} from '../store/store.ts';
import { checkContent, movedAround } from './check-content.ts';
import type { Ask } from './cms-client.ts';
import { contractDigest } from './contract-digest.ts';
import { type Changes, fetchChanges, type Known, mentions } from './fetch-changes.ts';
import { makeImages } from './images.ts';
import { byType, KINDS, TYPES } from './kinds.ts';
import { PassingPullError, PullError } from './pull-error.ts';
import { makeShareImages } from './share-images.ts';

export interface PullOptions {
  ask: Ask;
  /** Of the CMS, without a slash at the end: images come from there, and reports link to its admin. */
  cmsUrl: string;
  /** Where the store lies. */
  contentDirectory: string;
  /** Where encoded images are kept. */
  imageDirectory: string;
  /** The clock of the build: `SITE_NOW`, else the minute of the pull. ISO 8601 in UTC. */
  now: string;
  /** Where the site will be read, without a slash at the end. */
  origin: string;
  /** Reads and compares everything again, whatever the revisions say. */
  full?: boolean;
}

/** What a pull found. */
export interface PullOutcome {
  /** The version of the content that was read: what to wait from, whether it was stored or stopped. */
  version: string;
  /** Whether the store holds other content than before; its clock always moves. */
  changed: boolean;
  /** What is stored now; undefined when this content was stopped. */
  entries: Entries | undefined;
  /** Everything that is wrong with this content. The store is then what it was. */
  error: PullError | undefined;
}

/**
 * Brings the store up to date with what is public: reads what differs, checks it, and stores all of it or nothing.
 * An empty store, one that other code has made, and a `full` pull read everything.
 * @throws PullError when the CMS or its images can't be read; what is wrong with the content is in the outcome
 */
export const pullChanges = async (options: PullOptions): Promise<PullOutcome> => {
  const { contentDirectory, cmsUrl, now, origin, full = false } = options;
  const code = contractDigest();
  const stored = findStored(contentDirectory);
  const { changes, before } = await fetchFrom(options, stored?.stamp.startsWith(`${code} `) ? stored : undefined, code);
  const { version } = changes;
  try {
    const pulled = checkContent(changes, before?.entries, cmsUrl);
    const media = await makeImages(pulled.media, changes.revisions.media, cmsUrl, options.imageDirectory, full);
    await makeShareImages({ ...pulled, media }, options.imageDirectory, full);
    const entries = keepSame({ ...pulled, media, now, origin }, stored?.entries);
    const revisions = Object.fromEntries(TYPES.map((type) => [KINDS[type], changes.revisions[type]]));
    const result: Stored = { entries, revisions: revisions as Stored['revisions'], stamp: `${code} ${version}` };
    write(contentDirectory, result, full ? undefined : stored);
    return { version, changed: !stored || differs(entries, stored.entries), entries, error: undefined };
  } catch (error) {
    if (!(error instanceof PullError) || error instanceof PassingPullError) throw error;
    return { version, changed: false, entries: undefined, error };
  }
};

/** A store may turn out to be damaged where only what differs was about to be written. */
const write = (directory: string, result: Stored, before: Stored | undefined): void => {
  try {
    writeStore(directory, result, before);
  } catch (error) {
    removeDamaged(directory, error);
    writeStore(directory, result);
  }
};

/** What is public, and what of it was checked before. */
const fetchFrom = async (
  { ask, cmsUrl, full = false }: PullOptions,
  stored: Stored | undefined,
  code: string,
): Promise<{ changes: Changes; before?: Stored }> => {
  if (stored && !full) {
    const changes = await fetchChanges(ask, knownFrom(stored, code), cmsUrl);
    if (!movedAround(changes, stored.entries)) return { changes, before: stored };
  }
  return { changes: await fetchChanges(ask, undefined, cmsUrl) };
};

const knownFrom = ({ entries, revisions, stamp }: Stored, code: string): Known => {
  const storedOf = (type: EntryType) => new Map(entriesOf(entries, KINDS[type]).map((one) => [one.documentId, one]));
  const stored = new Map<EntryType, ReturnType<typeof storedOf>>();
  return {
    version: stamp.slice(code.length + 1),
    revisions: byType((type) => revisions[KINDS[type]]),
    mentions(type, documentId, ids) {
      // Few pulls ask.
      const known = stored.get(type) ?? storedOf(type);
      stored.set(type, known);
      return mentions(known.get(documentId), ids);
    },
  };
};

/** Entries that say what they said are those that were: only others are written, and only others are a change. */
const keepSame = (entries: Entries, before: Entries | undefined): Entries => {
  if (!before) return entries;
  const keep = (kind: StoredKind) => {
    const [all, olds] = [entriesOf(entries, kind), entriesOf(before, kind)];
    if (all.length === olds.length && all.every((entry, index) => entry === olds[index])) return olds;
    const old = new Map(olds.map((entry) => [entry.documentId, entry]));
    return all.map((entry) => {
      const was = old.get(entry.documentId);
      return was && (was === entry || JSON.stringify(was) === JSON.stringify(entry)) ? was : entry;
    });
  };
  const kept = Object.fromEntries(STORED_KINDS.map((kind) => [kind, keep(kind)])) as Record<StoredKind, never[]>;
  return { ...kept, site: kept.site[0] as never, now: entries.now, origin: entries.origin };
};

const differs = (entries: Entries, before: Entries): boolean =>
  STORED_KINDS.some((kind) => {
    const [is, was] = [entriesOf(entries, kind), entriesOf(before, kind)];
    return is.length !== was.length || is.some((entry, index) => entry !== was[index]);
  });
