import type { Core } from '@strapi/strapi';
import { same } from '../compact.ts';
import type { Fields } from '../fields.ts';
import { knownScreenings, showingOf } from '../match/known.ts';
import { show } from '../problems.ts';
import { reasonsOf } from '../write/write-failed.ts';
import { type Changed, changeBoth } from './change-both.ts';
import { findScreening } from './find-screening.ts';
import { parseTickets } from './parse-tickets.ts';
import type { TableProblem } from './read-table.ts';

export interface TicketOptions {
  /** How the file is called in messages. */
  file: string;
  /** Only say what would change. */
  dryRun?: boolean;
  log(line: string): void;
}

/** How many rows did what, and what is wrong with the others. */
export interface TicketResult {
  changed: number;
  unchanged: number;
  /** A text for each problem: file, line, column, value, remedy. */
  problems: string[];
}

/**
 * Sets ticket states of screenings, those that are public at once. All good rows go in; a bad one stops no other.
 * @param text a CSV: see docs/import.md
 */
export const setTickets = async (
  strapi: Core.Strapi,
  text: string,
  { file, dryRun = false, log }: TicketOptions,
): Promise<TicketResult> => {
  const { rows, problems, ignored } = parseTickets(text);
  if (ignored.length > 0) log(`Columns that say nothing of tickets are left out: ${ignored.join(', ')}`);
  const known = await knownScreenings(strapi);
  const lines = new Map<string, number>();
  let changed = 0;
  for (const row of rows) {
    const found = findScreening(known, row);
    if (!('showings' in found)) {
      problems.push(found);
      continue;
    }
    const documentId = found.documentId ?? '';
    const earlier = lines.get(documentId);
    if (earlier !== undefined) {
      problems.push({ line: row.line, what: `line ${earlier} is about the same screening`, remedy: 'remove one' });
      continue;
    }
    lines.set(documentId, row.line);
    try {
      const change = await changeBoth(strapi, documentId, row.fields, { dryRun });
      if (!change) continue;
      changed += 1;
      log(format(showingOf(found.showings.at(-1) ?? {}), row.fields, change));
    } catch (error) {
      problems.push(
        ...reasonsOf(error).map((what) => ({ line: row.line, what, remedy: 'correct the screening in the CMS' })),
      );
    }
  }
  return {
    changed,
    unchanged: lines.size - changed,
    problems: problems.sort((a, b) => a.line - b.line).map((problem) => formatProblem(file, problem)),
  };
};

/** `~ screening union rialto-2 2026-12-05T18:30: ticketStatus "on-sale" → "sold-out"` */
const format = (label: string, fields: Fields, { before, isPublic, edits }: Changed): string => {
  const what = Object.keys(fields)
    .filter((name) => !same(before[name], fields[name]))
    .map((name) => `${name} ${show(before[name])} → ${show(fields[name])}`);
  const notes = [
    ...(isPublic ? [] : ['not public']),
    ...(edits.length > 0 ? [`${edits.join(', ')} of its draft stay unpublished`] : []),
  ];
  return `~ screening ${label}: ${what.join(', ') || 'draft only'}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
};

const formatProblem = (file: string, { line, column, value, what, remedy }: TableProblem): string =>
  [
    `${file} line ${line}${column ? `, ${column}` : ''}`,
    `  what    ${what}`,
    ...(value === undefined ? [] : [`  value   ${show(value)}`]),
    `  remedy  ${remedy}`,
  ].join('\n');
