import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A build that stopped, in words for whoever ran it. */
export class BuildError extends Error {
  override name = 'BuildError';
}

const astro = (): string => {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return path.join(path.dirname(manifest), 'bin/astro.mjs');
};

/**
 * Runs `astro build` into a directory, as anybody could by hand.
 * @throws BuildError with Astro's own words when it fails
 */
export const runAstro = (outDir: string, env: NodeJS.ProcessEnv = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro(), 'build', '--outDir', outDir, '--silent'], {
      env: { ...process.env, ...env, OUT_DIR: outDir, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-8_000);
      });
    }
    const stop = () => child.kill('SIGTERM');
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', reject).once('close', (status, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (status === 0) resolve();
      else reject(new BuildError(failed(said, signal)));
    });
  });

const failed = (said: string, signal: NodeJS.Signals | null): string =>
  signal
    ? `the build was stopped (${signal}); the site stays as it is.`
    : `the build failed; the site stays as it is.
  what    ${said.trim().replaceAll('\n', '\n          ') || 'Astro said nothing'}
  where   site/src, or the disk when it is full
  remedy  mend what Astro names, then run "pnpm site build" again`;
