import { addressOf } from '@also-playing/shared-types/addresses';
import type { Blocks } from '@also-playing/shared-types/blocks';
import type { Edition } from '@also-playing/shared-types/edition';
import { fitHeadTitle } from '../film/title-fit.ts';
import { countWorks } from '../films/count-works.ts';
import { toWorkRow, type WorkRowProps } from '../films/work-row.ts';
import { toSiteFrame } from '../home/site-frame.ts';
import { type SectionEntryProps, toSectionEntry } from '../section/sections-page.ts';
import type { Content } from '../store/content.ts';
import type { ListedAward } from '../ui/awards.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { TitleHeadProps } from '../ui/title-head.ts';
import { FILMS, SCHEDULE, toAddress } from '../words/addresses.ts';
import { type Picked, pick } from '../words/pick.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { worksByTitle } from '../words/sort-title.ts';
import type { Words } from '../words/words.ts';
import { toGivenAwards } from './edition-awards.ts';
import { editionDays } from './edition-days.ts';

/** An edition's page: while it runs a way into the programme, afterwards its record, which stays. */
export interface EditionPageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  description: string;
  head: TitleHeadProps;
  text: Picked<Blocks> | undefined;
  /** To the index and the schedule, of the current edition. */
  links: readonly { label: string; href: string }[];
  awards: readonly ListedAward[];
  sections: readonly SectionEntryProps[];
  /** "14 films and programmes" */
  count: string;
  /** Of an archived edition; the current one's are in the index. */
  works: readonly WorkRowProps[];
}

export const toEditionPage = (content: Content, edition: Edition, reader: Reader): EditionPageProps => {
  const { words } = reader;
  const title = pickText(edition, 'title', reader);
  const frame = toSiteFrame(content, reader, addressOf('edition', edition.slug));
  const works = worksByTitle(content.worksOfEdition(edition), reader);
  const days = editionDays(edition, reader);
  return {
    frame,
    words,
    pageTitle: title.text.includes(frame.name.text) ? title.text : `${title.text}, ${frame.name.text}`,
    description: `${title.text}, ${days}`,
    head: { title, fit: fitHeadTitle(title.text, false), still: undefined, section: undefined, note: days },
    text: pick(edition, 'text', reader.locale, reader.siteLocale),
    links: edition.archived
      ? []
      : [
          { label: words.editions.allFilms, href: toAddress(FILMS, reader) },
          { label: words.editions.schedule, href: toAddress(SCHEDULE, reader) },
        ],
    awards: toGivenAwards(edition, works, content, reader),
    sections: content
      .sections()
      .filter((section) => section.edition === edition.documentId)
      .map((section) => toSectionEntry(section, content, reader)),
    count: countWorks(works, reader),
    works: edition.archived ? works.map((work) => toWorkRow(work, content, reader)) : [],
  };
};
