import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a command (`node --import`): leaves behind what it used, when it ends by itself. What it starts does so
 * too, each on a line; a thread doesn't, since it is counted with its process.
 */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  if (isMainThread && process.env.USAGE_FILE) appendFileSync(process.env.USAGE_FILE, `${JSON.stringify(usage)}\n`);
});
