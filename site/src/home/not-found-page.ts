import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import { toReader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { toSiteFrame } from './site-frame.ts';

export interface NotFoundPageProps {
  frame: FrameProps;
  words: Words;
}

/** What stands at an address that no page has. */
export const toNotFoundPage = (content: Content, locale: string, words: Words): NotFoundPageProps => ({
  frame: toSiteFrame(content, toReader(content, locale, words)),
  words,
});
