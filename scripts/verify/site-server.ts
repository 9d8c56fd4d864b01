import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../tests/cms-process.ts';

const SITE = path.resolve(import.meta.dirname, '../../site');

export interface SiteServer {
  /** Without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** The tree of a site: of the live release where the folder is one that `pnpm site` keeps. */
export const treeOf = (directory: string): string => {
  const live = path.join(directory, 'live');
  return existsSync(live) ? live : directory;
};

/** Serves a built tree by `pnpm site serve`, with the headers that a host would send. */
export const serveTree = async (tree: string): Promise<SiteServer> => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'verify-'));
  mkdirSync(path.join(directory, 'releases'));
  symlinkSync(path.resolve(tree), path.join(directory, 'releases/1'));
  symlinkSync('releases/1', path.join(directory, 'live'));
  const port = String(await freePort());
  const env = { ...process.env, SITE_DIR: directory, SITE_PORT: port };
  const child = spawn(process.execPath, ['publish/cli.ts', 'serve'], {
    cwd: SITE,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('serving ')) resolve();
      });
    }
    child.once('error', reject).once('close', () => reject(new Error(output)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
