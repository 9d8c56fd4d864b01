import { type ShowRowProps, toShowRow } from '../screening/show-row.ts';
import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import { FILMS, toAddress } from '../words/addresses.ts';
import type { Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { toSiteFrame } from './site-frame.ts';

export interface NotFoundPageProps {
  frame: FrameProps;
  words: Words;
  films: string;
  /** What is on next, in a room. */
  next: readonly ShowRowProps[];
}

const NEXT = 6;

/** What stands at an address that no page has: the way on, and what is on next. */
export const toNotFoundPage = (content: Content, reader: Reader): NotFoundPageProps => ({
  frame: toSiteFrame(content, reader, undefined),
  words: reader.words,
  films: toAddress(FILMS, reader),
  next: content.openInRooms(NEXT).map((screening) => toShowRow(screening, content, reader)),
});
