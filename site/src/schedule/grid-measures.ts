/** Measures of the grid that the build and the browser share. */

/** Minutes of one row. */
export const ROW_MINUTES = 5;

/** Rows above the first hour: houses, rooms. */
export const HEAD_ROWS = 2;

/** What is drawn of a screening whose end nobody has said, in minutes. */
export const ASSUMED_MINUTES = 90;
