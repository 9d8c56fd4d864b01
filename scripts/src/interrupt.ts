import { constants } from 'node:os';

/** Why everything stops: a signal, a closed terminal, or the end of the process that started this one. */
export class Interrupt extends Error {
  /** What a shell expects: 130 for Ctrl-C. */
  readonly status: number;

  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
    this.status = 128 + constants.signals[signal];
  }
}

/**
 * An abort signal that fires, once, when this process has to end; its reason is an {@link Interrupt}.
 * Nothing else ends the process from then on: whoever listens stops what runs.
 */
export const listenForInterrupt = (): AbortSignal => {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals): void => controller.abort(new Interrupt(signal));

  // npm, its child and the terminal may each send the same Ctrl-C; the first counts.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.stdout.on('error', () => stop('SIGHUP'));
  process.stderr.on('error', () => stop('SIGHUP'));

  // scripts/run.cjs passes signals on, but cannot if it is killed.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('SIGHUP'), 500).unref();
  return controller.signal;
};
