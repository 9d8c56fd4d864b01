import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table, its cells by the names of their columns. */
export interface TableRow {
  /** In the file, from 1; the header is a line as well. */
  line: number;
  cells: Record<string, string>;
}

/** A table can't be read at all, or a row of it. */
export interface TableProblem {
  line: number;
  column?: string;
  value?: string;
  what: string;
  remedy: string;
}

/** Spreadsheets write what their country does: the one that the header has most of. */
const delimiterOf = (text: string): string => {
  const header = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most));
};

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a CSV of which the first line names the columns, in any case. Every cell is a text and nothing else: one that a
 * spreadsheet would take for a formula is what it says.
 * @param text UTF-8, with or without a byte order mark; commas, semicolons or tabs
 */
export const readTable = (text: string): { columns: string[]; rows: TableRow[]; problems: TableProblem[] } => {
  try {
    const [header, ...rest] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Parsed[];
    const columns = header?.record ?? [];
    const rows: TableRow[] = [];
    const problems: TableProblem[] = [];
    for (const { record, info } of rest) {
      if (record.length > columns.length) {
        problems.push({
          line: info.lines,
          what: `the row has ${record.length} cells, the header ${columns.length}`,
          remedy: 'put quotes around a text that has a comma in it',
        });
      } else {
        const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
        rows.push({ line: info.lines, cells });
      }
    }
    return { columns, rows, problems };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem = {
      line: Number(error.lines ?? 1),
      what: `it can't be read as CSV: ${error.message}`,
      remedy: 'correct the quotes there, or save it from the spreadsheet again as CSV UTF-8',
    };
    return { columns: [], rows: [], problems: [problem] };
  }
};
