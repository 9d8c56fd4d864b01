import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type CmsProcess, freePort, startCms } from './cms-process.ts';
import { startPostgres } from './postgres-process.ts';

/** A CMS and a site of their own in a folder of their own, worked as a user does: by commands. */

const ROOT = path.resolve(import.meta.dirname, '../..');
const SECRET = 'world'.repeat(10);

interface Ended {
  status: number | null;
  /** Everything that it said. */
  output: string;
}

/** A command that goes on until it is stopped. */
interface Watching {
  pid: number;
  /** Everything that it said so far. */
  said(): string;
  /** Asks it to stop, or with SIGKILL doesn't ask; resolves when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

export interface World {
  readonly cms: CmsProcess;
  /** What each command is told. */
  environment: Readonly<Record<string, string>>;
  /** Where the store, the images and the releases lie. */
  directory: string;
  /** `pnpm content …` */
  content(...args: string[]): Promise<Ended>;
  /** `pnpm site …`, at a fixed clock. */
  site(args: readonly string[], environment?: Record<string, string>): Promise<Ended>;
  /** `pnpm site watch`, until it is stopped. */
  watch(environment?: Record<string, string>): Watching;
  /** `pnpm site build`, at a fixed clock. */
  build(environment?: Record<string, string>): Promise<Ended>;
  /** `pnpm site serve`; gives the address. */
  serve(): Promise<string>;
  /** Starts the CMS again, on its database and its port, after it has gone. */
  restartCms(): Promise<void>;
  /** @param keep leaves its folder */
  stop(keep?: 'keep'): Promise<void>;
}

interface WorldOptions {
  /** Whether the CMS serves its admin, which must have been built. */
  admin?: boolean;
  /** The folder of another world, which has stopped: this one begins as that one ended. */
  from?: string;
  /** SQLite unless told; a database of its own, in the folder when it is SQLite's. */
  database?: 'sqlite' | 'postgres';
}

/** Runs a program of the project to its end. */
const run = (
  args: readonly string[],
  cwd: string,
  environment: Record<string, string>,
  onStart: (pid: number, said: () => string) => void = () => {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: path.join(ROOT, cwd),
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject).once('close', (status) => resolve({ status, output }));
    if (child.pid !== undefined) onStart(child.pid, () => output);
  });

/** @param now the clock of builds, ISO 8601 in UTC */
export const makeWorld = async (now: string, { admin = false, from, database }: WorldOptions = {}): Promise<World> => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'world-'));
  if (from) cpSync(from, directory, { recursive: true });
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  const sitePort = String(await freePort());
  const siteUrl = `http://127.0.0.1:${sitePort}`;
  const settings = {
    database: postgres?.environment ?? path.join(directory, 'data.db'),
    secret: SECRET,
    publicDirectory: path.join(directory, 'public'),
    admin,
    siteUrl,
  };
  let cms = await startCms(settings);
  const environment = {
    ...cms.environment,
    CMS_URL: cms.url,
    SITE_TOKEN: SECRET,
    SITE_NOW: now,
    SITE_PORT: sitePort,
    SITE_DIR: path.join(directory, 'site'),
    CONTENT_DIR: path.join(directory, 'content'),
    INIT_CWD: ROOT,
    EDITOR_EMAIL: 'editor@harbour-lights.example',
    EDITOR_PASSWORD: 'Lighthouse-1',
  };
  let serving: Promise<Ended> | undefined;
  let servingPid: number | undefined;
  const watching = new Set<() => Promise<Ended>>();

  return {
    get cms() {
      return cms;
    },
    async restartCms() {
      cms = await startCms({ ...settings, port: Number(cms.environment.PORT), compiled: true });
    },
    environment,
    directory,
    content: (...args) => run(['content.mts', ...args], 'cms', environment),
    site: (args, more = {}) => run(['publish/cli.ts', ...args], 'site', { ...environment, ...more }),
    watch(more = {}) {
      let pid = 0;
      let said = (): string => '';
      const ended = run(['publish/cli.ts', 'watch'], 'site', { ...environment, ...more }, (started, output) => {
        pid = started;
        said = output;
      });
      const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> => {
        watching.delete(stop);
        process.kill(pid, signal);
        return await ended;
      };
      watching.add(stop);
      return { pid, said: () => said(), stop };
    },
    build: (more = {}) => run(['publish/cli.ts', 'build'], 'site', { ...environment, ...more }),
    async serve() {
      serving = run(['publish/cli.ts', 'serve'], 'site', environment, (pid) => {
        servingPid = pid;
      });
      for (;;) {
        const answer = await Promise.race([serving, fetch(siteUrl).catch(() => undefined)]);
        if (answer && 'output' in answer) throw new Error(answer.output);
        if (answer?.ok) return siteUrl;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async stop(keep) {
      for (const stop of watching) await stop();
      if (servingPid !== undefined) process.kill(servingPid, 'SIGTERM');
      await serving;
      await cms.stop();
      await postgres?.stop();
      if (!keep) rmSync(directory, { recursive: true, force: true });
    },
  };
};
