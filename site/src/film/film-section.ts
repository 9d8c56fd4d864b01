import type { Content } from '../store/content.ts';
import type { SectionMarkProps } from '../ui/section-mark.ts';
import { entryAddress } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** A section as its mark prints it: its light and its name. */
export const toSectionMark = (
  section: string | undefined,
  content: Content,
  reader: Reader,
): SectionMarkProps | undefined => {
  if (section === undefined) return undefined;
  const entry = content.section(section);
  return {
    title: { ...pickText(entry, 'title', reader), href: entryAddress('section', entry, reader) },
    light: entry.accent,
  };
};
