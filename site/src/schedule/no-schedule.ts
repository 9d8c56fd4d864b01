import { toSiteFrame } from '../home/site-frame.ts';
import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import { FILMS, SCHEDULE, toAddress } from '../words/addresses.ts';
import { formatDaySpan } from '../words/life-dates.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import type { Words } from '../words/words.ts';

/** /schedule/ while nothing has an hour and a room yet. */
export interface NoScheduleProps {
  frame: FrameProps;
  words: Words;
  text: string;
  films: string;
}

export const toNoSchedule = (content: Content, reader: Reader): NoScheduleProps => {
  const { words } = reader;
  const edition = content.currentEdition();
  return {
    frame: toSiteFrame(content, reader, SCHEDULE),
    words,
    text: edition
      ? fill(words.day.noneTextFor, {
          edition: pickText(edition, 'title', reader).text,
          days: formatDaySpan(edition.startsOn, edition.endsOn, reader),
        })
      : words.day.noneText,
    films: toAddress(FILMS, reader),
  };
};
