import { expect, test } from 'vitest';
import { formatTallies, tallyOf } from './tally.ts';

const report = (statuses: string[], fileStatus = 'passed') => ({
  numPassedTests: statuses.filter((status) => status === 'passed').length,
  numPendingTests: statuses.filter((status) => status === 'pending').length,
  numTodoTests: 0,
  testResults: [
    {
      name: 'site/a.test.ts',
      status: fileStatus,
      assertionResults: statuses.map((status, index) => ({ fullName: `test ${index}`, status })),
    },
  ],
});

test('tests are counted, and failures named', () => {
  const tally = tallyOf('site', report(['passed', 'failed', 'pending'], 'failed'), 1, 1_200);
  expect(tally).toMatchObject({ passed: 1, failed: 1, skipped: 1, failures: ['site/a.test.ts: test 1'] });
});

test('no run passes in silence', () => {
  expect(tallyOf('site', report([], 'failed'), 1, 0).failures).toEqual(['site/a.test.ts: the file']);
  expect(tallyOf('site', report(['passed']), 1, 0).failures).toEqual(['site: the run, with status 1']);
  expect(tallyOf('site', report(['pending']), 0, 0).failures).toEqual(['site: no test ran']);
  expect(tallyOf('site', undefined, 0, 0).failures).toEqual(['site: no test ran']);
});

test('the last line counts everything', () => {
  const tallies = [
    { suite: 'check', passed: 1, failed: 0, skipped: 0, took: 12_340, failures: [] },
    tallyOf('site', report(['passed', 'passed', 'failed'], 'failed'), 1, 61_000),
  ];
  expect(formatTallies(tallies)).toBe(`Failed:
  site/a.test.ts: test 2

       passed  failed  skipped    time
check       1       0        0  12.3 s
site        2       1        0  61.0 s
all         3       1        0  73.3 s

3 passed, 1 failed`);
});
