import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** `pnpm bench NAME …`: each benchmark is a file here. */
const [name = '', ...rest] = process.argv.slice(2);
const BENCHMARKS = ['changes', 'import', 'publish', 'pull', 'serve'];
const file = path.join(import.meta.dirname, `${name}.ts`);
if (!BENCHMARKS.includes(name) || !existsSync(file)) {
  process.stderr.write(`usage: pnpm bench ${BENCHMARKS.join(' | ')}\n`);
  process.exit(2);
}
process.exit(spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' }).status ?? 1);
