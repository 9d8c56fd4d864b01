import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';

/** Compiles the CMS in a thread of its own, and says where to. What does not compile is printed, and ends it with status 1. */
const require = createRequire(import.meta.url);
const { compileStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
parentPort?.postMessage(await compileStrapi({ appDir: import.meta.dirname }));
