import { rm } from 'node:fs/promises';

interface SentFile {
  filepath: string;
}
interface Context {
  request: { files?: Record<string, SentFile | SentFile[]> };
}

/**
 * Removes the files that a request brought, whatever became of it. Strapi writes them to the disk before it asks who
 * sends them, and removes those of the field `files` alone: with another name, anybody could fill the disk. It stands
 * after `strapi::body` (config/middlewares.ts).
 */
const removeSentFiles = () => async (context: Context, next: () => Promise<void>) => {
  const sent = Object.values(context.request.files ?? {}).flat();
  try {
    await next();
  } finally {
    await Promise.all(sent.map(({ filepath }) => rm(filepath, { force: true })));
  }
};

export default removeSentFiles;
