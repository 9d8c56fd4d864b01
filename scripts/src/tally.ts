/** What one suite came to. */
export interface Tally {
  suite: string;
  passed: number;
  failed: number;
  skipped: number;
  /** Wall time in milliseconds. */
  took: number;
  /** What failed, as a reader would look for it: file, then the test's name. */
  failures: string[];
}

/** As much of Vitest's (and Jest's) JSON report as is counted. */
interface Report {
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
}

/**
 * Counts a Vitest run.
 * @param report its JSON report; undefined if it left none
 * @param status its exit status: a run that failed counts at least one failure, whatever the report says
 */
export const tallyOf = (suite: string, report: Report | undefined, status: number, took: number): Tally => {
  const files = report?.testResults ?? [];
  const failures = files.flatMap(({ name, status: fileStatus, assertionResults }) => {
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${name}: ${test.fullName}`);
    // A file that cannot be loaded has no tests to fail.
    return failed.length === 0 && fileStatus === 'failed' ? [`${name}: the file`] : failed;
  });
  const passed = report?.numPassedTests ?? 0;
  if (failures.length === 0 && status !== 0) failures.push(`${suite}: the run, with status ${status}`);
  else if (failures.length === 0 && passed === 0) failures.push(`${suite}: no test ran`);
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  return { suite, passed, failed: failures.length, skipped, took, failures };
};

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** The end of a test run: what failed, a table of the suites, and as the very last line `N passed, N failed`. */
export const formatTallies = (tallies: readonly Tally[]): string => {
  const sum = (key: 'passed' | 'failed' | 'skipped' | 'took'): number =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  const rows = [
    ['', 'passed', 'failed', 'skipped', 'time'],
    ...tallies.map(({ suite, passed, failed, skipped, took }) => [
      suite,
      String(passed),
      String(failed),
      String(skipped),
      seconds(took),
    ]),
    ['all', String(sum('passed')), String(sum('failed')), String(sum('skipped')), seconds(sum('took'))],
  ];
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const table = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column) + 2)))
      .join('')
      .trimEnd(),
  );
  const failures = tallies.flatMap((tally) => tally.failures);
  return [
    ...(failures.length > 0 ? ['Failed:', ...failures.map((name) => `  ${name}`), ''] : []),
    ...table,
    '',
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
};
