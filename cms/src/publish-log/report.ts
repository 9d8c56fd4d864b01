/** What a publisher says of a publish, and what the CMS keeps of it. */

/**
 * - `began`: it is at work
 * - `published`: what the CMS had is live, also when no page differs
 * - `stopped`: nothing was published; readers keep what they had
 * - `rolledBack`: an earlier release is live, and stays until somebody resumes
 */
export const OUTCOMES = ['began', 'published', 'stopped', 'rolledBack'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** An entry that stopped a publish. */
export interface StoppedBy {
  uid: string;
  documentId: string;
  /** What is wrong and what mends it. */
  text: string;
  /** What editors know it by, where the CMS has added it: `film “Union”`. */
  label?: string;
}

export interface Report {
  outcome: Outcome;
  /** Of the content; unknown where it couldn't be read. */
  version?: string | null;
  /** The number of the release that is live. */
  release?: number | null;
  /** Pages of the release, and those that were made anew. */
  pages?: number | null;
  rendered?: number | null;
  /** Milliseconds. */
  took?: number | null;
  /** Why it stopped. */
  text?: string | null;
  stoppedBy?: StoppedBy[] | null;
}

/** A report as it is kept. */
export interface LogLine extends Report {
  id: number;
  /** Of a rollback: the editor who wished it; unknown of one by command. */
  by?: string | null;
  /** When it came, by this CMS's clock, ISO 8601 in UTC. */
  at: string;
  /** What was published up to here is in the release, by this CMS's clock, ISO 8601 in UTC; unknown of what stopped. */
  upTo: string | null;
}
