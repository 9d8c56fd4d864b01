import { z } from 'zod';
import { linkUrl, withoutHarm } from './fields.ts';
import { inPlainWords, message, show } from './problem.ts';

/** Strapi's Blocks: rich text as a tree. Only what a page renders is let through; nothing is ever raw HTML. */

const textNode = z.object({
  type: z.literal('text'),
  text: z.string().transform(withoutHarm),
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
  // Not a plain union: of what is wrong in an item that says only that it is none of the two.
  children: z.array(z.discriminatedUnion('type', [listItem, z.lazy(() => listBlock) as unknown as typeof listItem])),
}) as unknown as z.ZodType<ListBlock>;

/** Lists in lists, the outermost counted. The form's editor makes any number; whatever walks a tree needs an end. */
const MOST_LEVELS = 5;

/** Asked before the tree is parsed, and goes no deeper than it has to: a file of any depth takes no stack. */
const isDeeper = (node: unknown, levels: number): boolean => {
  const { type, children } = (node ?? {}) as { type?: unknown; children?: unknown };
  if (type !== 'list' || !Array.isArray(children)) return false;
  return levels === 0 || children.some((child) => isDeeper(child, levels - 1));
};

const paragraph = z.object({ type: z.literal('paragraph'), children: z.array(inline) });
const heading = z.object({
  type: z.literal('heading'),
  level: z.number().int().min(1).max(6),
  children: z.array(inline),
});
const quote = z.object({ type: z.literal('quote'), children: z.array(inline) });

export type Block = z.infer<typeof paragraph> | z.infer<typeof heading> | z.infer<typeof quote> | ListBlock;
const KINDS: Readonly<Record<string, z.ZodType<Block>>> = { paragraph, heading, quote, list: listBlock };

/**
 * A rich text. Paragraphs without a letter are dropped; a text of none is not given. What is wrong in it is said of the
 * whole: an editor sees one field, whatever the tree behind it.
 */
export const blocks = z.custom<Block[]>().transform((value, context): Block[] => {
  const wrong = (text: string): never => {
    context.addIssue({ code: 'custom', message: text });
    return z.NEVER;
  };
  if (!Array.isArray(value)) {
    const remedy = 'write it anew; in a file a list of texts: ["First paragraph", "Second"]';
    return wrong(message(`expected paragraphs, got ${show(value)}`, remedy));
  }
  const all: Block[] = [];
  for (const node of value as unknown[]) {
    const type = (node as { type?: unknown } | null)?.type;
    const kind = KINDS[String(type)];
    if (!kind) {
      const what = `expected paragraphs, headings, lists and quotes, got ${show(type)}`;
      return wrong(message(what, 'take it out: the page does not print it'));
    }
    if (isDeeper(node, MOST_LEVELS)) {
      const remedy = 'move the innermost items out a level; in the form Shift and Tab do it';
      return wrong(message(`a list has more than ${MOST_LEVELS} levels`, remedy));
    }
    const parsed = kind.safeParse(node, { error: inPlainWords });
    if (!parsed.success) return wrong(parsed.error.issues[0]?.message ?? '');
    if (hasText(parsed.data)) all.push(parsed.data);
  }
  return all;
});
export type Blocks = Block[];

function hasText(node: Block | Inline | z.infer<typeof listItem>): boolean {
  return 'text' in node ? node.text.trim() !== '' : node.children.some(hasText);
}

/** Plain paragraphs as Blocks: how import files may write a rich text. */
export const toBlocks = (paragraphs: readonly string[]): Blocks =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
