import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * A CMS that is compiled as it starts and has no admin panel to build: for tests and benchmarks. With CMS_COMPILED it
 * takes what was compiled when it last started.
 */

const CMS = import.meta.dirname;
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');

process.chdir(CMS);
// In a process of its own: the compiler's memory is none of the CMS's, and benchmarks look at that.
if (!process.env.CMS_COMPILED)
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', '.'], { stdio: 'inherit' });
const app = createStrapi({ appDir: CMS, distDir: path.join(CMS, 'dist'), autoReload: false });
app.log.level = 'warn';
await app.start();
