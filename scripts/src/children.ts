import { type ChildProcess, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { Problem, remedyFor } from './problem.ts';

/** A program to run. */
export interface Command {
  /** What it is for, as the user reads it: `Build the CMS`. */
  name: string;
  /** The program and its arguments. */
  line: [string, ...string[]];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** A program that runs, with all that it started. */
export interface Child {
  command: Command;
  /** Settles when it and its children are gone, with its exit status (128 + n after signal n). */
  ended: Promise<number>;
  /** The last lines of its output, newest last. */
  lastLines(): string[];
}

interface Options {
  /** Gets all output as it comes. */
  onOutput(text: string): void;
  /** How long a program may take to stop by itself, in milliseconds. */
  graceMs?: number;
}

const KEPT_LINES = 20;
const LINE_LENGTH = 160;
const GRACE_MS = 8_000;

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in it.
  }
};

/** Programs that run for this process. None outlives it. */
export class Children {
  readonly #running = new Map<ChildProcess, Promise<number>>();
  readonly #onOutput: Options['onOutput'];
  readonly #graceMs: number;

  constructor({ onOutput, graceMs = GRACE_MS }: Options) {
    this.#onOutput = onOutput;
    this.#graceMs = graceMs;
    // The last resort, for an error that nobody caught.
    process.on('exit', () => {
      for (const child of this.#running.keys()) signalGroup(child, 'SIGKILL');
    });
  }

  /** Starts a program in a process group of its own: Ctrl-C reaches it only through {@link stopAll}. */
  start(command: Command): Child {
    const [program, ...args] = command.line;
    const child = spawn(program, args, {
      cwd: command.cwd,
      env: command.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let recent = '';
    const take = (text: string): void => {
      recent = (recent + text).slice(-20_000);
      this.#onOutput(text);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);

    const ended = new Promise<number>((resolve) => {
      child.on('error', (error) => {
        take(`${error.message}\n`);
        resolve(127);
      });
      // 'close' waits until nobody holds the output any more: the program and its children. One that stays behind
      // must not keep it from coming.
      child.on('exit', () => setTimeout(signalGroup, this.#graceMs, child, 'SIGKILL').unref());
      child.on('close', (code, signal) => {
        signalGroup(child, 'SIGKILL');
        resolve(code ?? (signal === 'SIGKILL' ? 137 : 143));
      });
    }).finally(() => this.#running.delete(child));
    this.#running.set(child, ended);

    const lastLines = (): string[] =>
      stripVTControlCharacters(recent)
        .trim()
        .split('\n')
        .slice(-KEPT_LINES)
        .map((line) => line.slice(0, LINE_LENGTH));
    return { command, ended, lastLines };
  }

  /**
   * Runs a program to its end.
   * @returns the last lines of its output, newest last
   * @throws Problem with its last lines if it fails; the signal's reason if that fires first
   */
  async run(command: Command, interrupt: AbortSignal, remedy: string): Promise<string[]> {
    interrupt.throwIfAborted();
    const child = this.start(command);
    const status = await Promise.race([child.ended, aborted(interrupt)]);
    if (status !== 0) throw failure(child, status, remedy);
    return child.lastLines();
  }

  /** Ends every program and its children: asks, and after the grace insists. */
  async stopAll(): Promise<void> {
    await Promise.all(
      [...this.#running].map(async ([child, ended]) => {
        signalGroup(child, 'SIGTERM');
        const insist = setTimeout(signalGroup, this.#graceMs, child, 'SIGKILL');
        await ended;
        clearTimeout(insist);
      }),
    );
  }
}

/** Rejects with the reason of the signal, when it fires. */
export const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** What to say when a program has ended that should not have, or not so. */
export const failure = (child: Child, status: number, remedy: string): Problem => {
  const output = child.lastLines();
  return new Problem(`“${child.command.name}” failed`, {
    what: `${child.command.line.join(' ')} ended with status ${status}`,
    where: child.command.cwd,
    remedy: remedyFor(output.join('\n'), remedy),
    output,
  });
};
