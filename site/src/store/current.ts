import path from 'node:path';
import type { Content } from './content.ts';
import { openContent } from './open-content.ts';
import { readStore } from './store.ts';

/** Where pulled content lies: `CONTENT_DIR`, else `.content` of the site. */
export const contentDirectory = (): string => path.resolve(process.env.CONTENT_DIR ?? '.content');

let current: Content | undefined;

/** Makes this the content that routes list their pages from; it is read from disk where nobody gave one. */
export const setContent = (content: Content): void => {
  current = content;
};

/** The content of this process's build, opened at the first question. */
export const currentContent = (): Content => {
  current ??= openContent(readStore(contentDirectory()));
  return current;
};
