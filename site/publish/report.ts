import { reportMutation } from '@also-playing/shared-types/queries/publisher';
import type { VariablesOf } from 'gql.tada';
import { cmsClient } from '../src/pull/cms-client.ts';
import { PullError } from '../src/pull/pull-error.ts';
import type { Settings } from './settings.ts';

/** What the CMS is told of a publish, for its home page and its forms. */
export type Report = VariablesOf<typeof reportMutation>['report'];

/** A report may take so long, in milliseconds: readers have their site by then, and the next publish waits. */
const TIME_LIMIT = 5_000;
/** Once more: that the CMS has closed a connection while pages were made shows only when it is used. */
const BACKOFF_MS = [50];
const MOST_LETTERS = 10_000;
const MOST_ENTRIES = 50;
/** Of what is said of an entry: with all of them a report is below the CMS's limit of 256 KB. */
const MOST_LETTERS_EACH = 1_000;

/** Tells the CMS, which may not hear: that is no fault of a publish. */
export const tellCms = async ({ cmsUrl, token }: Settings, report: Report): Promise<{ heard: boolean }> => {
  try {
    await cmsClient({ url: cmsUrl, token, timeLimit: TIME_LIMIT, backoff: BACKOFF_MS })(reportMutation, { report });
    return { heard: true };
  } catch (error) {
    if (error instanceof PullError) return { heard: false };
    throw error;
  }
};

/** Of a publish that stopped. */
export const stopReport = (error: Error): Report => {
  const { cause = error, version } = error as Error & { version?: string };
  const failures = cause instanceof PullError ? cause.failures : [];
  return {
    outcome: 'stopped',
    version: version ?? null,
    text: error.message.slice(0, MOST_LETTERS),
    // Enough to begin with: the others are named by the next publish, and by `pnpm content check`.
    stoppedBy: failures.slice(0, MOST_ENTRIES).flatMap(({ what, remedy, entries = [] }) =>
      entries.map(({ type, documentId }) => ({
        uid: type === 'media' ? 'plugin::upload.file' : `api::${type}.${type}`,
        documentId,
        text: `${what}; ${remedy}`.slice(0, MOST_LETTERS_EACH),
      })),
    ),
  };
};
