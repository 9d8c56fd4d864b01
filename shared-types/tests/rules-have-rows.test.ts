import { expect, test } from 'vitest';
import { advisedEntries } from '../src/examples/bad/advised.ts';
import { advisedBesideOthers } from '../src/examples/bad/advised-beside-others.ts';
import { badEntries } from '../src/examples/bad/bad-entries.ts';
import { besideOthers } from '../src/examples/bad/beside-others.ts';
import { limitsOf } from './limits.ts';
import { ruleSites } from './rule-sites.ts';

/** No rule without a bad entry that shows what it says. */

const rows = [badEntries, advisedEntries, besideOthers, advisedBesideOthers].flatMap((table) => Object.values(table));

/** What is said of an import file, and of no entry (cms/tests/import-refusals.test.ts), or of what nobody has thought of. */
const OF_NO_ENTRY = ['write "draft": true', 'unknown .* .*', 'correct this field'];

test.each(['shared-types/src', 'shared-types/src/rules', 'cms/src/rules'])('every rule of %s', (folder) => {
  const sites = ruleSites(folder).filter(
    ({ what, remedy }) => !OF_NO_ENTRY.some((said) => `${what.source}${remedy.source}`.includes(said)),
  );
  expect(sites.length).toBeGreaterThan(10);
  const without = sites.filter(
    (site) => !rows.some(({ what, remedy }) => site.what.test(what) && site.remedy.test(remedy)),
  );
  expect(without.map(({ where, what, remedy }) => `${where} ${what.source} ${remedy.source}`)).toEqual([]);
});

test('every limit of a field', () => {
  const limits = limitsOf();
  expect(limits.length).toBeGreaterThan(200);
  const tried = new Set(rows.map(({ type, at }) => `${type} ${at.replace(/\d+/g, '')}`));
  expect(limits.filter((limit) => !tried.has(limit))).toEqual([]);
});
