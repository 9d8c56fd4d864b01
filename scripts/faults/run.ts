/** One kind of trouble that `pnpm faults` makes: so many steps, one after the other on one stage. */
export interface FaultRun {
  name: string;
  /** What one step is called: "series", "kill". */
  step: string;
  /** How many make a whole run. */
  steps: number;
  /** So many use one stage; then a fresh one is set. */
  renew: number;
  start(): Promise<Stage>;
}

export interface Stage {
  /** @param number from 0 */
  step(number: number): Promise<StepOutcome>;
  stop(): Promise<void>;
}

interface StepOutcome {
  /** What was tried, in a few words. */
  tried: string;
  /** What broke: none is wanted. */
  faults: readonly string[];
}
