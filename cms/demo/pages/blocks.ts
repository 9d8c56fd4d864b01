import type { Block, Blocks, Inline } from '@also-playing/shared-types/blocks';
import { prose } from '../entries.ts';

/** Rich text of editors’ pages. */

const inlineOf = (text: string): Inline[] => {
  const [paragraph] = prose(text);
  return paragraph && paragraph.type === 'paragraph' ? paragraph.children : [];
};

export const heading = (text: string): Block => ({ type: 'heading', level: 2, children: inlineOf(text) });

export const bullets = (...items: readonly string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((text) => ({ type: 'list-item', children: inlineOf(text) })),
});

/** A paragraph that is a link. */
export const linkTo = (text: string, url: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text }] }],
});

/** Paragraphs as texts, other blocks as they are. */
export const body = (...parts: readonly (string | Block)[]): Blocks =>
  parts.flatMap((part) => (typeof part === 'string' ? prose(part) : part));
