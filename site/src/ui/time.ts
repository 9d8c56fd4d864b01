/** A time in words, and for machines. */
export interface TimeProps {
  text: string;
  /** ISO 8601 with its offset: `2026-12-04T18:30-08:00`. Absent where the text is no time. */
  at: string | undefined;
}
