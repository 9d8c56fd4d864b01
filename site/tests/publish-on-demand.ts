import process from 'node:process';
import { createInterface } from 'node:readline';
import { buildSite } from '../publish/build-site.ts';
import { ContentStopped, publishSite } from '../publish/publish-site.ts';
import { BuildError } from '../publish/run-astro.ts';
import { PullError } from '../src/pull/pull-error.ts';

/**
 * A publisher that publishes when it is told to, and goes on living as `pnpm site watch` does: each line of its input
 * is a task, each line of its output what became of one.
 */

interface Task {
  /** By the kept renderer what changed, or all of it by `astro build` from an empty store. */
  how: 'publish' | 'build';
  /** `SITE_NOW`, `SITE_DIR`, `CONTENT_DIR`. */
  environment: Record<string, string>;
}

process.env.NODE_ENV = 'production';
const commands = { publish: publishSite, build: buildSite };

for await (const line of createInterface({ input: process.stdin })) {
  const { how, environment } = JSON.parse(line) as Task;
  Object.assign(process.env, environment);
  const said: string[] = [];
  let status = 0;
  try {
    await commands[how]({ fewer: true, stays: how === 'publish', say: (text) => said.push(text) });
  } catch (error) {
    status = 1;
    const isExpected = [ContentStopped, BuildError, PullError].some((type) => error instanceof type);
    said.push(isExpected ? (error as Error).message : String((error as Error).stack));
  }
  process.stdout.write(`${JSON.stringify({ status, output: said.join('\n') })}\n`);
}
