import { versionQuery } from '@also-playing/shared-types/queries/site';
import type { Entries } from '../store/content.ts';
import { writeStore } from '../store/store.ts';
import { type PullOptions, pull } from './pull.ts';
import { PullError } from './pull-error.ts';

export interface PullChangesOptions extends PullOptions {
  /** Where the store lies. */
  contentDirectory: string;
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
 * Brings the store up to date with what is published: reads what differs, checks it, and stores all of it or nothing.
 * @throws PullError when the CMS can't be read; what is wrong with its content is in the outcome
 */
export const pullChanges = async (options: PullChangesOptions): Promise<PullOutcome> => {
  const version = JSON.stringify((await options.ask(versionQuery)).siteVersion);
  try {
    const entries = await pull(options);
    writeStore(options.contentDirectory, entries);
    return { version, changed: true, entries, error: undefined };
  } catch (error) {
    if (!(error instanceof PullError)) throw error;
    return { version, changed: false, entries: undefined, error };
  }
};
