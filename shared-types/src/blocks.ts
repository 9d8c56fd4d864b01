import { z } from 'zod';
import { linkUrl } from './fields.ts';

/** Strapi's Blocks: rich text as a tree. Only what a page renders is let through; nothing is ever raw HTML. */

const textNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});
const link = z.object({ type: z.literal('link'), url: linkUrl, children: z.array(textNode) });
const inline = z.discriminatedUnion('type', [textNode, link]);
export type Inline = z.infer<typeof inline>;

const listItem = z.object({ type: z.literal('list-item'), children: z.array(inline) });
export type ListBlock = {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.infer<typeof listItem> | ListBlock)[];
};
const listBlock: z.ZodType<ListBlock> = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  children: z.array(z.union([listItem, z.lazy(() => listBlock)])),
});

const paragraph = z.object({ type: z.literal('paragraph'), children: z.array(inline) });
const heading = z.object({
  type: z.literal('heading'),
  level: z.number().int().min(1).max(6),
  children: z.array(inline),
});
const quote = z.object({ type: z.literal('quote'), children: z.array(inline) });

export type Block = z.infer<typeof paragraph> | z.infer<typeof heading> | z.infer<typeof quote> | ListBlock;
const block: z.ZodType<Block> = z.union([paragraph, heading, quote, listBlock]);

/** A rich text. Paragraphs without a letter are dropped; a text of none is not given. */
export const blocks = z.array(block).transform((all) => all.filter(hasText));
export type Blocks = Block[];

function hasText(node: Block | Inline | z.infer<typeof listItem>): boolean {
  return 'text' in node ? node.text.trim() !== '' : node.children.some(hasText);
}

/** Plain paragraphs as Blocks: how import files may write a rich text. */
export const toBlocks = (paragraphs: readonly string[]): Blocks =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
