import type { EntryType } from '@also-playing/shared-types/contract';
import { advisedEntries } from '@also-playing/shared-types/examples/bad/advised';
import { advisedBesideOthers } from '@also-playing/shared-types/examples/bad/advised-beside-others';
import type { BadEntry } from '@also-playing/shared-types/examples/bad/bad-entry';
import type { BesideOthers } from '@also-playing/shared-types/examples/bad/beside-others';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import { expect, test } from 'vitest';
import { changedFields, type EntryForms } from './entry-forms.ts';
import { labelOf } from './form-shape.ts';

/** What is advised, in the panel beside the real forms: a row for each thing that is said. */

/** The panel offers to swap them: tests/panel.test.ts. */
const TWINS = /may be (somebody else|another)/;
const saying = ({ what, remedy }: BadEntry) => `${what.replaceAll(/-?\d+|“.*?”/g, '')} ${remedy}`;
const toTry = (table: Readonly<Record<string, BesideOthers>>): [string, BesideOthers][] =>
  Object.entries(table).filter(([name]) => !TWINS.test(name));
const all = [...toTry(advisedEntries), ...toTry(advisedBesideOthers)];
const rows = all.filter(([, bad], at) => all.findIndex(([, other]) => saying(other) === saying(bad)) === at);

/** Rows that are seen in one form. */
interface Together {
  type: EntryType;
  names: Set<string>;
  rows: BesideOthers[];
}

/** To open a form takes seconds: rows that change different fields are seen at once, but for those beside others. */
const seenTogether = (): Together[] => {
  const groups: Together[] = [];
  for (const [name, bad] of rows) {
    const names = changedFields(bad.type, bad.entry);
    const isAlone = name in advisedBesideOthers;
    const group = groups.find(
      ({ type, names: taken }) => !isAlone && type === bad.type && names.every((one) => !taken.has(one)),
    );
    group?.rows.push(bad);
    for (const one of names) group?.names.add(one);
    if (!group) groups.push({ type: bad.type, names: new Set(isAlone ? Object.keys(bad.entry) : names), rows: [bad] });
  }
  return groups;
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Registers a test for each row. */
export const tryAdvice = (open: () => EntryForms): void => {
  test.each(seenTogether().map((group) => [group.rows.map(({ what }) => what).join('; '), group] as const))(
    'advised: %s',
    async (_, group) => {
      const { admin, page, store, make, panelLines, shapeOf, documentIdOf } = open();
      const { type } = group;
      const entry: Record<string, unknown> = {};
      for (const bad of group.rows) {
        for (const other of bad.others ?? []) await make(other.type, other.entry, other.isDraft);
        const values: Record<string, unknown> = { ...bad.entry };
        for (const name of changedFields(type, bad.entry)) entry[name] = values[name];
      }
      const names = Object.keys(entry);
      await store(type, entry, names);
      await admin.open(type, documentIdOf(type));
      const said = async (): Promise<string[]> => {
        // Advice beyond five is folded.
        const more = page.locator('aside').getByRole('button', { name: /^\d+ more$/ });
        if (await more.isVisible()) await more.click();
        const lines = await panelLines();
        return group.rows
          .map(({ at, what, remedy }) => {
            const label = labelOf(shapeOf(type), at.split(/[.[]/)[0] ?? '');
            const words = ` | ${capital(what)} | ${capital(remedy)}`;
            return lines.some((line) => line.startsWith(label) && line.endsWith(words)) ? '' : label + words;
          })
          .filter(Boolean);
      };
      try {
        await expect.poll(said).toEqual([]);
      } finally {
        await store(type, whole[type], names);
      }
    },
  );
};
