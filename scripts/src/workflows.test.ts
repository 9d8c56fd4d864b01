import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const WORKFLOWS = path.resolve(import.meta.dirname, '../../.github/workflows');

/** Whose name moves: a tag can be put on other code, which would get the secrets of a publish. */
test('workflows run actions by their commit, and say which release it is', () => {
  const used = readdirSync(WORKFLOWS).flatMap((file) =>
    [...readFileSync(path.join(WORKFLOWS, file), 'utf8').matchAll(/uses: (.+)/g)].map(
      ([, action]) => `${file} ${action}`,
    ),
  );
  expect(used.length).toBeGreaterThan(4);
  expect(used.filter((action) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});
