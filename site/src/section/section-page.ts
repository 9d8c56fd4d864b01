import { addressOf } from '@also-playing/shared-types/addresses';
import type { Blocks } from '@also-playing/shared-types/blocks';
import type { Section } from '@also-playing/shared-types/section';
import { toPartners } from '../film/partners.ts';
import { fitHeadTitle } from '../film/title-fit.ts';
import { countWorks } from '../films/count-works.ts';
import { toWorkRow, type WorkRowProps } from '../films/work-row.ts';
import { toSiteFrame } from '../home/site-frame.ts';
import { toPicture } from '../media/to-picture.ts';
import { currentOf } from '../screening/current-screenings.ts';
import { type ShowRowProps, toShowRow } from '../screening/show-row.ts';
import type { Content } from '../store/content.ts';
import { compareText, isListed, type TimedScreening } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { PartnerProps } from '../ui/partners.ts';
import type { Text } from '../ui/text.ts';
import type { TitleHeadProps } from '../ui/title-head.ts';
import { calendarAddress } from '../words/addresses.ts';
import { formatDay } from '../words/dates.ts';
import { type Picked, pick } from '../words/pick.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { worksByTitle } from '../words/sort-title.ts';
import type { Words } from '../words/words.ts';

/** Everything that a section's page prints: a page in its own light. */
export interface SectionPageProps {
  frame: FrameProps;
  words: Words;
  pageTitle: string;
  description: string;
  light: string | undefined;
  head: TitleHeadProps;
  /** "10 films and programmes" */
  count: string;
  text: Picked<Blocks> | undefined;
  juryNote: Text | undefined;
  works: readonly WorkRowProps[];
  days: readonly { heading: string; shows: readonly ShowRowProps[] }[];
  /** Where a visitor's own calendar can take them from. */
  calendar: string | undefined;
  partners: readonly PartnerProps[];
}

export const toSectionPage = (content: Content, section: Section, reader: Reader): SectionPageProps => {
  const { words, locale, siteLocale } = reader;
  const title = pickText(section, 'title', reader);
  const frame = toSiteFrame(content, reader, addressOf('section', section.slug));
  const works = worksByTitle(content.worksIn(section), reader);
  const count = countWorks(works, reader);
  const edition = section.edition === undefined ? undefined : content.edition(section.edition);
  const coming = screeningsIn(section, content);
  return {
    frame,
    words,
    pageTitle: `${title.text}, ${frame.name.text}`,
    description: `${title.text}: ${count}`,
    light: section.accent,
    head: {
      title,
      fit: fitHeadTitle(title.text, section.image !== undefined),
      still: section.image === undefined ? undefined : toPicture(content.media(section.image)),
      section: undefined,
      note: edition && pickText(edition, 'title', reader).text,
    },
    count,
    text: pick(section, 'text', locale, siteLocale),
    juryNote: pickText(section, 'juryNote', reader),
    works: works.map((work) => inSection(toWorkRow(work, content, reader), work, section)),
    days: [...Map.groupBy(coming, ({ day }) => day)].map(([day, screenings]) => ({
      heading: formatDay(day, reader),
      shows: screenings.map((screening) => toShowRow(screening, content, reader)),
    })),
    calendar: currentOf(content, coming).length > 0 ? calendarAddress('section', section, reader) : undefined,
    partners: toPartners(
      { partners: section.partners, links: [], still: section.image, poster: undefined, gallery: [] },
      content,
      words,
    ),
  };
};

/** On the page of its own section a row doesn't say which that is. */
const inSection = (row: WorkRowProps, { entry }: Work, { documentId }: Section): WorkRowProps =>
  entry.section === documentId ? { ...row, section: undefined } : row;

/** Those to come that are shown as part of it: a film can return in another section. */
const screeningsIn = (section: Section, content: Content): TimedScreening[] => {
  const all = content.worksIn(section).flatMap((work) => content.screeningsOfWork(work));
  return [...new Set(all)]
    .filter(
      (screening) =>
        isListed(screening) &&
        screening.leavesAt > content.now() &&
        (screening.section ?? content.shownBy(screening).entry.section) === section.documentId,
    )
    .sort((a, b) => compareText(a.startsAt, b.startsAt) || compareText(a.documentId, b.documentId));
};
