import type { Blocks } from '@also-playing/shared-types/blocks';
import type { Section } from '@also-playing/shared-types/section';
import { countWorks } from '../films/count-works.ts';
import { toSiteFrame } from '../home/site-frame.ts';
import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress, SECTIONS } from '../words/addresses.ts';
import { type Picked, pick } from '../words/pick.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';

/** A section in a list: its light, its name, what it is, how much it holds. */
export interface SectionEntryProps {
  title: Text;
  href: string;
  light: string | undefined;
  /** Its first paragraph. */
  text: Picked<Blocks> | undefined;
  count: string;
}

/** The sections of the current edition, and those of none. */
export interface SectionsPageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  sections: readonly SectionEntryProps[];
}

export const toSectionsPage = (content: Content, reader: Reader): SectionsPageProps => {
  const { words } = reader;
  const frame = toSiteFrame(content, reader, SECTIONS);
  const isCurrent = ({ edition }: Section): boolean => edition === undefined || !content.edition(edition).archived;
  const all = content.sections();
  const current = all.filter(isCurrent);
  return {
    frame,
    words,
    pageTitle: `${words.sections.heading}, ${frame.name.text}`,
    sections: (current.length > 0 ? current : all).map((section) => toSectionEntry(section, content, reader)),
  };
};

export const toSectionEntry = (section: Section, content: Content, reader: Reader): SectionEntryProps => {
  const works = content.worksIn(section);
  const text = pick(section, 'text', reader.locale, reader.siteLocale);
  return {
    title: pickText(section, 'title', reader),
    href: entryAddress('section', section, reader),
    light: section.accent,
    text: text && { value: text.value.slice(0, 1), lang: text.lang },
    count: countWorks(works, reader),
  };
};
