import type { Inline } from '@also-playing/shared-types/blocks';
import { countWorks } from '../films/count-works.ts';
import type { Content } from '../store/content.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { pick } from '../words/pick.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { homeEdition } from './edition-line.ts';

/** A section as a light across the page. */
export interface SectionRowProps {
  title: Text;
  light: string | undefined;
  /** The first paragraph of its text. */
  text: { nodes: readonly Inline[]; lang: string | undefined } | undefined;
  count: string;
}

/** Sections of the edition that have something in them, in their order. */
export const toSectionRows = (content: Content, reader: Reader): SectionRowProps[] => {
  const edition = homeEdition(content);
  return content.sections().flatMap((section) => {
    const works = content.worksIn(section);
    const elsewhere = section.edition !== undefined && section.edition !== edition?.documentId;
    if (works.length === 0 || elsewhere) return [];
    const text = pick(section, 'text', reader.locale, reader.siteLocale);
    const paragraph = text?.value.find(({ type }) => type === 'paragraph');
    return {
      title: { ...pickText(section, 'title', reader), href: entryAddress('section', section, reader) },
      light: section.accent,
      text: paragraph?.type === 'paragraph' ? { nodes: paragraph.children, lang: text?.lang } : undefined,
      count: countWorks(works, reader),
    };
  });
};
