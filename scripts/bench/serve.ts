import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { startFestival } from '../faults/festival.ts';
import { freePort } from '../tests/cms-process.ts';

/**
 * `pnpm bench serve`: requests a second of `pnpm site serve`, beside Caddy on the same files in the same run, where this
 * machine has a `caddy`. Fails when ours answers less than half as many, or when a request fails.
 */

const LEAST_SHARE = 0.5;
const SECONDS = 8;
const CONNECTIONS = 32;
const PATHS = ['/', '/films/ash/', '/calendar.ics'];

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

interface Load {
  /** A second. */
  requests: number;
  failed: number;
  /** Milliseconds that 99 of 100 took at most. */
  slow: number;
}

const load = (url: string, seconds: number): Load => {
  const program = createRequire(import.meta.url).resolve('autocannon');
  const args = ['-j', '-c', String(CONNECTIONS), '-d', String(seconds), '-H', 'accept-encoding: br', url];
  const { stdout, status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`autocannon ended with status ${status}: ${stderr}`);
  const { requests, non2xx, errors, timeouts, latency } = JSON.parse(stdout);
  return { requests: requests.average, failed: non2xx + errors + timeouts, slow: latency.p99 };
};

const answering = async (url: string): Promise<void> => {
  while (!(await fetch(url).catch(() => undefined))?.ok) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** As docs/operators.md has it; the headers aside, which cost nothing. */
const caddyfile = (port: number, root: string): string => `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${root}
	file_server {
		precompressed br
	}
	try_files {path} {path}/index.html
}
`;

const startCaddy = async (directory: string, root: string): Promise<{ url: string; stop(): void }> => {
  const port = await freePort();
  const config = path.join(directory, 'Caddyfile');
  writeFileSync(config, caddyfile(port, root));
  const child = spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
    stdio: 'ignore',
    env: { ...process.env, XDG_DATA_HOME: directory, XDG_CONFIG_HOME: directory },
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/`);
  return { url, stop: () => void child.kill('SIGTERM') };
};

/** One after the other on each path, so that both have the same machine. */
const compare = (ours: string, caddy: string | undefined): { share: number; failed: number } => {
  let share = Number.POSITIVE_INFINITY;
  let failed = 0;
  for (const pathname of PATHS) {
    load(ours + pathname, 1);
    const mine = load(ours + pathname, SECONDS);
    failed += mine.failed;
    const line = `${pathname.padEnd(16)}ours ${mine.requests.toFixed(0)} requests/s (99 of 100 within ${mine.slow} ms)`;
    if (caddy === undefined) {
      say(line);
      continue;
    }
    load(caddy + pathname, 1);
    const theirs = load(caddy + pathname, SECONDS);
    share = Math.min(share, mine.requests / theirs.requests);
    say(
      `${line}, Caddy ${theirs.requests.toFixed(0)} (${theirs.slow} ms): ${(mine.requests / theirs.requests).toFixed(2)}`,
    );
  }
  return { share, failed };
};

const directory = mkdtempSync(path.join(os.tmpdir(), 'bench-serve-'));
const { world } = await startFestival();
try {
  const { status, output } = await world.site(['publish']);
  if (status !== 0) throw new Error(output);
  const ours = await world.serve();
  const hasCaddy = spawnSync('caddy', ['version']).status === 0;
  if (!hasCaddy) say('there is no program "caddy" to compare with');
  const caddy = hasCaddy ? await startCaddy(directory, path.join(world.directory, 'site/live')) : undefined;
  try {
    const { share, failed } = compare(ours, caddy?.url);
    if (caddy) say(`least share     ${share.toFixed(2)} of Caddy’s (at least ${LEAST_SHARE})`);
    say(`failed          ${failed} requests`);
    process.exitCode = share < LEAST_SHARE || failed > 0 ? 1 : 0;
  } finally {
    caddy?.stop();
  }
} finally {
  await world.stop();
  rmSync(directory, { recursive: true, force: true });
}
