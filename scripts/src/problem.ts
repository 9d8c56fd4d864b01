interface Facts {
  /** What is wrong, in one line. */
  what: string;
  /** The file, address or command where it shows. */
  where: string;
  /** What to do about it. */
  remedy: string;
  /** The last lines of a program that failed; they are shown above the report. */
  output?: string[];
  cause?: unknown;
}

/** A failure with its remedy. */
export class Problem extends Error {
  readonly facts: Facts;

  constructor(title: string, facts: Facts) {
    super(title, { cause: facts.cause });
    this.name = 'Problem';
    this.facts = facts;
  }
}

const DISK_FULL = /ENOSPC|EDQUOT|no space left|disk is full|disk quota/i;

/** The remedy for the one failure that can hit every step; otherwise the one given. */
export const remedyFor = (output: string, otherwise: string): string =>
  DISK_FULL.test(output) ? 'the disk is full: free some space (df -h), then run it again' : otherwise;

/** Any error as the lines that people read: title, what, where, remedy. One that nobody expected shows its stack. */
export const formatProblem = (error: unknown): string => {
  if (!(error instanceof Problem)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return DISK_FULL.test(text) ? `${text}\n  remedy  ${remedyFor(text, '')}` : text;
  }
  const { what, where, remedy, output = [] } = error.facts;
  return [
    ...(output.length > 0 ? [...output.map((line) => `  | ${line}`), ''] : []),
    error.message,
    `  what    ${what}`,
    `  where   ${where}`,
    `  remedy  ${remedy}`,
  ].join('\n');
};
