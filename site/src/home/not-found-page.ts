import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { toSiteFrame } from './site-frame.ts';

export interface NotFoundPageProps {
  frame: FrameProps;
  words: Words;
}

/** What stands at an address that no page has. */
export const toNotFoundPage = (content: Content, reader: Reader): NotFoundPageProps => ({
  frame: toSiteFrame(content, reader, undefined),
  words: reader.words,
});
