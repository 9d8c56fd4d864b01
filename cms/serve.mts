import { createRequire } from 'node:module';

/** A CMS that is compiled as it starts and has no admin panel to build: for tests and benchmarks. */
const { compileStrapi, createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

process.chdir(import.meta.dirname);
const app = createStrapi({ ...(await compileStrapi({ appDir: import.meta.dirname })), autoReload: false });
app.log.level = 'warn';
await app.start();
