import { createRequire } from 'node:module';
import path from 'node:path';

const { compileStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi');

/** Compiles the CMS to dist/, once for all test files of a run. */
export const setup = async (): Promise<void> => {
  await compileStrapi({ appDir: path.resolve(import.meta.dirname, '..') });
};
