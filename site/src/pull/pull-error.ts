import type { EntryType } from '@also-playing/shared-types/contract';

/** One thing that stopped a pull, in the form in which everything is reported: what, where, remedy. */
export interface Failure {
  /** The first line: `film "stalker" does not match the site contract`. */
  title: string;
  what: string;
  /** An address or a place that the reader can open. */
  where: string;
  remedy: string;
  /** The entries that have to be mended, where it is entries. */
  entries?: readonly { type: EntryType; documentId: string }[];
}

/** Why a pull stopped, with everything that is wrong at once. Nothing was stored. */
export class PullError extends Error {
  readonly failures: readonly Failure[];

  constructor(failures: readonly Failure[], summary?: string, options?: ErrorOptions) {
    super([...failures.map(formatFailure), ...(summary ? [summary] : [])].join('\n'), options);
    this.name = 'PullError';
    this.failures = failures;
  }
}

/** Why a pull stopped that another try of the same content may get through. */
export class PassingPullError extends PullError {}

const formatFailure = ({ title, what, where, remedy }: Failure): string =>
  `${title}\n  what    ${what}\n  where   ${where}\n  remedy  ${remedy}`;
