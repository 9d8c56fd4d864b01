import type { Words } from './words.ts';

/** "seven": as a word where programmes print one, else in figures. */
export const countWord = (count: number, { counts }: Words): string => counts[count] ?? String(count);
