import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * A CMS of another process, for tests/races.test.ts: runs actions of the document service as they come by message, each
 * at once, and answers what became of it.
 */

export interface Task {
  number: number;
  type: string;
  action: 'create' | 'update' | 'publish';
  params: object;
}
export interface Outcome {
  number: number;
  documentId?: string;
  error?: { message: string; details?: unknown };
}

const CMS = path.resolve(import.meta.dirname, '..');
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi');
const strapi = createStrapi({ appDir: CMS, distDir: path.join(CMS, 'dist'), autoReload: false });
strapi.log.level = 'error';
await strapi.load();

const run = async ({ number, type, action, params }: Task): Promise<Outcome> => {
  try {
    const documents = strapi.documents(`api::${type}.${type}` as 'api::film.film');
    const act = documents[action] as (params: object) => Promise<{ documentId: string }>;
    const { documentId } = await act(params);
    return { number, documentId };
  } catch (error) {
    const { message, details } = error as Error & { details?: unknown };
    return { number, error: { message, details } };
  }
};

process.on('message', async (task: Task) => process.send?.(await run(task)));
process.send?.('ready');
