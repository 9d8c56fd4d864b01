/** Measures of the grid that the build and the browser share. */

/** Minutes of one row. */
export const ROW_MINUTES = 5;

/** Rows above the first hour: houses, rooms. */
export const HEAD_ROWS = 2;
