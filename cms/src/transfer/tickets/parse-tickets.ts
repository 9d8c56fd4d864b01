import { inPlainWords, type Schema, toProblems } from '@also-playing/shared-types/problem';
import { screeningFields } from '@also-playing/shared-types/screening';
import type { Fields } from '../fields.ts';
import { readTable, type TableProblem, type TableRow } from './read-table.ts';

/** What a ticket system knows, and may say of a screening. */
const SAID: Record<string, Schema> = {
  ticketStatus: screeningFields.ticketStatus,
  ticketUrl: screeningFields.ticketUrl,
  salesOpenAt: screeningFields.salesOpenAt,
  admissionNote: screeningFields.admissionNote,
  notice: screeningFields.notice,
};

/** What tells which screening it is. */
const NAMED = ['externalId', 'film', 'programme', 'venue', 'localStart', 'localStartOccurrence'] as const;

/** A row that can be read. */
export interface TicketRow {
  line: number;
  /** Columns of {@link NAMED} that are not empty. */
  screening: Partial<Record<(typeof NAMED)[number], string>>;
  /** Fields to set; an empty cell leaves its field as it is. */
  fields: Fields;
}

export interface Tickets {
  rows: TicketRow[];
  problems: TableProblem[];
  /** Columns that are none of these. */
  ignored: string[];
}

/** Names of columns as we write them, whatever their case. */
const known = (columns: readonly string[]): Map<string, string> => {
  const names = new Map([...NAMED, ...Object.keys(SAID)].map((name) => [name.toLowerCase(), name]));
  return new Map(
    columns.flatMap((column) => {
      const name = names.get(column.toLowerCase());
      return name ? [[column, name] as const] : [];
    }),
  );
};

/** @param text a CSV: see docs/import.md */
export const parseTickets = (text: string): Tickets => {
  const { columns, rows, problems } = readTable(text);
  const names = known(columns);
  const has = (name: string): boolean => [...names.values()].includes(name);
  if (problems.length === 0 && !Object.keys(SAID).some(has)) {
    problems.push({
      line: 1,
      what: `no column says anything of tickets: ${columns.join(', ') || 'there is none'}`,
      remedy: `name the columns in the first line, one of them ${Object.keys(SAID).join(', ')}`,
    });
  }
  if (problems.length === 0 && !has('externalId') && !(has('localStart') && (has('film') || has('programme')))) {
    problems.push({
      line: 1,
      what: 'no column says which screening is meant',
      remedy: 'add externalId, or film (or programme) and localStart',
    });
  }
  if (problems.some(({ line }) => line === 1)) return { rows: [], problems, ignored: [] };

  const tickets: TicketRow[] = [];
  for (const row of rows) {
    const parsed = parseRow(row, names);
    if (parsed.problems.length > 0) problems.push(...parsed.problems);
    else tickets.push(parsed.ticket);
  }
  return { rows: tickets, problems, ignored: columns.filter((column) => !names.has(column)) };
};

const parseRow = (
  { line, cells }: TableRow,
  names: ReadonlyMap<string, string>,
): { ticket: TicketRow; problems: TableProblem[] } => {
  const ticket: TicketRow = { line, screening: {}, fields: {} };
  const problems: TableProblem[] = [];
  for (const [column, name] of names) {
    const value = cells[column] ?? '';
    if (value === '') continue;
    const schema = SAID[name];
    if (!schema) {
      // Spreadsheets write a space where a time has its T.
      ticket.screening[name as keyof TicketRow['screening']] =
        name === 'localStart' ? value.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)(:00)?$/, '$1T$2') : value;
      continue;
    }
    const result = schema.safeParse(value, { error: inPlainWords });
    if (result.success) ticket.fields[name] = result.data;
    else problems.push(...toProblems(result.error).map(({ what, remedy }) => ({ line, column, value, what, remedy })));
  }
  return { ticket, problems };
};
