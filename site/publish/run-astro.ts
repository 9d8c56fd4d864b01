import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A build that stopped, in words for whoever ran it. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/** One that another try of the same content and code may get through. */
export class PassingBuildError extends BuildError {}

const astro = (): string => {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return path.join(path.dirname(manifest), 'bin/astro.mjs');
};

/**
 * Runs `astro build` into a directory, as anybody could by hand.
 * @throws BuildError when it fails: {@link buildFailed}
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
      else reject(buildFailed(said, signal));
    });
  });

/**
 * Why a build failed, in Astro's own words; a PassingBuildError where it was ended from outside, or the machine lacked
 * something that it may have again.
 */
export const buildFailed = (said: string, signal: NodeJS.Signals | null): BuildError => {
  if (signal) {
    return new PassingBuildError(`the build was stopped (${signal}); the site stays as it is.
  what    somebody ended it, or the system did: it does so where memory is short
  where   this machine
  remedy  look how much memory is free, then run "pnpm site publish" again`);
  }
  const Failed = /\b(ENOSPC|ENOMEM|EMFILE|EDQUOT)\b/.test(said) ? PassingBuildError : BuildError;
  return new Failed(`the build failed; the site stays as it is.
  what    ${said.trim().replaceAll('\n', '\n          ') || 'Astro said nothing'}
  where   site/src, or the disk when it is full
  remedy  mend what Astro names, then run "pnpm site publish" again`);
};
