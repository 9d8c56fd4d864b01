/** After a fault that may pass, the first wait and the longest. */
const BACKOFF_MS = { first: 1_000, longest: 60_000 };

export interface FaultLog {
  over(): void;
  /** What was in the way is gone: the next fault is a new one, and waits no longer than that. */
  passed(): void;
  content(error: Error): void;
  /** @returns how long to wait before the next try, in milliseconds */
  mayPass(error: unknown): number;
}

/** Says a fault when it is new, and when it is over. */
export const faultLog = (say: (line: string) => void): FaultLog => {
  let said: string | undefined;
  let wait = BACKOFF_MS.first;
  const tell = (message: string): void => {
    if (message !== said) say(message);
    said = message;
  };
  return {
    over() {
      if (said !== undefined) say('went on after that');
      said = undefined;
      wait = BACKOFF_MS.first;
    },
    passed() {
      wait = BACKOFF_MS.first;
    },
    content(error) {
      tell(error.message);
      wait = BACKOFF_MS.first;
    },
    mayPass(error) {
      tell(`${error instanceof Error ? error.message : String(error)}\n  then    it is tried again by itself`);
      const now = wait;
      wait = Math.min(wait * 2, BACKOFF_MS.longest);
      return now;
    },
  };
};
