import type { Line } from './text.ts';

/** An award as a list of them prints it: how it went, its name, what belongs to the name, for what and to whom. */
export interface ListedAward {
  result: string;
  name: string;
  /** "Sundance, Documentary, 2024" */
  detail: string | undefined;
  /** "The Night Shift" */
  film: Line;
  to: Line | undefined;
}
