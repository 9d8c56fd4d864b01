/** A form of the admin as code: every environment has the same, and nobody clicks it together. */

/** Label, hint, and of twelve columns how many; a hint says what the field means with one example. */
type Field = readonly [label: string, hint: string, columns: number];

export interface Form {
  /** The field that stands for an entry in lists and pickers. */
  mainField: string;
  /** Columns of the list, after the status. Components have no list. */
  list?: readonly string[];
  sortBy?: string;
  /** In the order of the page, row by row. A field that is left out doesn't show: the system keeps it. */
  rows: readonly Readonly<Record<string, Field>>[];
}

/** Of a film and of a programme. */
export const EMBARGO =
  'Published, yet on no page before this day and time by the site’s clock, nor are its screenings: 2026-12-01T10:00';
