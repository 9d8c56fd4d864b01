import { addressOf } from '@also-playing/shared-types/addresses';
import type { Blocks } from '@also-playing/shared-types/blocks';
import type { Page } from '@also-playing/shared-types/page';
import { toSiteFrame } from '../home/site-frame.ts';
import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { type Picked, pick } from '../words/pick.ts';
import { pickText, type Reader } from '../words/reader.ts';

export interface EditorsPageProps {
  frame: FrameProps;
  pageTitle: string;
  description: string | undefined;
  title: Text;
  body: Picked<Blocks>;
  /** The other pages of the menu. */
  others: { label: string; pages: readonly Text[] };
}

// What a search engine shows of a page.
const LONGEST_DESCRIPTION = 300;

/** A page that editors write: about, tickets, access. */
export const toEditorsPage = (content: Content, page: Page, reader: Reader): EditorsPageProps => {
  const title = pickText(page, 'title', reader);
  const body = pick(page, 'body', reader.locale, reader.siteLocale);
  const frame = toSiteFrame(content, reader, addressOf('page', page.slug));
  return {
    frame,
    pageTitle: page.seo?.title ?? `${title.text}, ${frame.name.text}`,
    description: page.seo?.description ?? firstParagraph(body.value)?.slice(0, LONGEST_DESCRIPTION),
    title,
    body,
    others: {
      label: reader.words.alsoToRead,
      pages: content
        .pages()
        .filter(({ menuOrder, slug }) => menuOrder !== undefined && slug !== page.slug)
        .map((other) => ({ ...pickText(other, 'title', reader), href: entryAddress('page', other, reader) })),
    },
  };
};

const firstParagraph = (blocks: Blocks): string | undefined => {
  const first = blocks.find((block) => block.type === 'paragraph');
  return first?.children
    .flatMap((node) => (node.type === 'text' ? node : node.children))
    .map(({ text }) => text)
    .join('');
};
