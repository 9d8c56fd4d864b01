import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A CMS of its own: another database, a free port; no admin panel unless it is asked for. */

export interface CmsProcess {
  url: string;
  pid: number;
  /** What it was told: a command that works on the same database is told the same. */
  environment: Record<string, string>;
  /** Asks it to stop, or with SIGKILL doesn't ask; resolves when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface CmsSettings {
  /** A SQLite file, or another database as the CMS is told of it. */
  database: string | Record<string, string>;
  /** Where uploads lie; the CMS's own unless told. */
  publicDirectory?: string;
  /** The site's token. */
  secret: string;
  /** Switches Strapi's stock GraphQL on, for comparison. */
  stock?: boolean;
  /** Serves the admin, which must have been built. */
  admin?: boolean;
  /** Where `pnpm site serve` answers: visitors read the site there, and previews are there. */
  siteUrl?: string;
  /** A free one unless told. */
  port?: number;
  /** Whether it has been compiled: it started before. */
  compiled?: boolean;
}

const CMS = path.resolve(import.meta.dirname, '../../cms');

/** A port of loopback that nobody uses at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** What a CMS is told, or a command that works on its database. */
export const environmentOf = (
  { database, secret, publicDirectory = path.join(CMS, 'public'), stock = false, admin = false, siteUrl }: CmsSettings,
  port = 0,
): Record<string, string> => ({
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  ...(typeof database === 'string' ? { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: database } : database),
  PUBLIC_DIR: publicDirectory,
  SITE_TOKEN: secret,
  ...(siteUrl && { SITE_URL: siteUrl, PREVIEW_SECRET: secret, PREVIEW_URL: siteUrl }),
  APP_KEYS: 'bench',
  ADMIN_JWT_SECRET: 'bench',
  API_TOKEN_SALT: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  ENCRYPTION_KEY: 'bench'.repeat(8),
  SERVE_ADMIN: String(admin),
  BENCH_STOCK_GRAPHQL: String(stock),
  STRAPI_TELEMETRY_DISABLED: 'true',
});

/** @throws Error with what the CMS said last when it doesn't answer within two minutes */
export const startCms = async (settings: CmsSettings): Promise<CmsProcess> => {
  const port = settings.port ?? (await freePort());
  const environment = environmentOf(settings, port);
  const child = spawn(process.execPath, ['serve.mts'], {
    cwd: CMS,
    env: { ...process.env, ...environment, ...(settings.compiled && { CMS_COMPILED: 'true' }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
    });
  }
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 240; tries++) {
    if (child.exitCode !== null) break;
    const response = await fetch(`${url}/_health`).catch(() => undefined);
    if (response?.status === 204)
      return { url, pid: child.pid as number, environment, stop: (signal) => stop(child, signal) };
    await sleep(500);
  }
  child.kill('SIGKILL');
  throw new Error(`the CMS didn't start:\n${said}`);
};

const stop = async (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await closed;
  clearTimeout(timer);
};

/** The most memory that a process ever held (Linux, `VmHWM`), in megabytes. */
export const peakMegabytes = (pid: number | 'self'): number => {
  const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1024;
};
