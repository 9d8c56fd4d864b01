import type { Edition } from '@also-playing/shared-types/edition';
import { countWorks } from '../films/count-works.ts';
import { toSiteFrame } from '../home/site-frame.ts';
import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Text } from '../ui/text.ts';
import { EDITIONS, entryAddress } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';
import { editionDays } from './edition-days.ts';

interface EditionEntryProps {
  year: string;
  title: Text;
  href: string;
  days: string;
  count: string | undefined;
  current: boolean;
}

/** All editions, the latest first. */
export interface EditionsPageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  editions: readonly EditionEntryProps[];
}

export const toEditionsPage = (content: Content, reader: Reader): EditionsPageProps => {
  const { words } = reader;
  const frame = toSiteFrame(content, reader, EDITIONS);
  return {
    frame,
    words,
    pageTitle: `${words.editions.heading}, ${frame.name.text}`,
    editions: content.editions().map((edition) => toEntry(edition, content, reader)),
  };
};

const toEntry = (edition: Edition, content: Content, reader: Reader): EditionEntryProps => {
  const works = content.worksOfEdition(edition);
  return {
    year: String(edition.year),
    title: pickText(edition, 'title', reader),
    href: entryAddress('edition', edition, reader),
    days: editionDays(edition, reader),
    count: works.length === 0 ? undefined : countWorks(works, reader),
    current: content.currentEdition()?.documentId === edition.documentId,
  };
};
