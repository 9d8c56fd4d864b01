import { toLocal, toOffsetTime } from '@also-playing/shared-types/local-time';
import { toSiteFrame } from '../home/site-frame.ts';
import { changeLine } from '../screening/change-line.ts';
import { placeOf } from '../screening/place.ts';
import { ticketState } from '../screening/ticket-state.ts';
import type { Content } from '../store/content.ts';
import { compareText, isOff, type TimedScreening } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { FrameProps } from '../ui/frame.ts';
import type { Text } from '../ui/text.ts';
import type { TimeProps } from '../ui/time.ts';
import { CHANGES, entryAddress } from '../words/addresses.ts';
import { formatDay, formatDayTime, formatTime } from '../words/dates.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** One thing that changed. */
export interface ChangeProps {
  /** When it changed. */
  time: TimeProps;
  title: Text;
  what: string;
  /** It is not as it was announced: in yellow. Seats that are gone and films that came are news, not a change. */
  isChange: boolean;
  /** Which screening: its day, time and place as they are now. */
  screening: { when: TimeProps; place: Text | undefined; off: boolean } | undefined;
  /** What else is to be known of seats. */
  state: string | undefined;
  notice: Text | undefined;
}

export interface ChangesPageProps {
  frame: FrameProps;
  pageTitle: string;
  title: Text;
  intro: string;
  none: string;
  days: readonly { heading: string; changes: readonly ChangeProps[] }[];
}

type Dated = { at: string; slug: string; change: () => ChangeProps };

// Who looks further back looks for something else.
const MOST = 100;

/** What was moved, cancelled, added or sold out: the newest first, by the day on which it was announced. */
export const toChangesPage = (content: Content, reader: Reader): ChangesPageProps => {
  const { changes: words } = reader.words;
  const { timeZone } = content.site();
  const frame = toSiteFrame(content, reader, CHANGES);
  const dated = [
    ...content.changedScreenings().map((screening) => toChange(screening, content, reader)),
    ...content.addedWorks().map((work) => toAddition(work, content, reader)),
  ]
    .sort((a, b) => compareText(b.at, a.at) || compareText(a.slug, b.slug))
    .slice(0, MOST);
  return {
    frame,
    pageTitle: `${words.title}, ${frame.name.text}`,
    title: { text: words.title },
    intro: words.intro,
    none: words.none,
    days: [...Map.groupBy(dated, ({ at }) => toLocal(at, timeZone).slice(0, 10))].map(([day, ofDay]) => ({
      heading: formatDay(day, reader),
      changes: ofDay.map(({ change }) => change()),
    })),
  };
};

const toChange = (screening: TimedScreening, content: Content, reader: Reader): Dated => {
  const { words } = reader;
  const { changedAt = '', localStart, startsAt, zone } = screening;
  const { type, entry } = content.shownBy(screening);
  const change = (): ChangeProps => {
    const notice = pickText(screening, 'notice', reader);
    const off = isOff(screening);
    const state = off ? undefined : (ticketState(screening, reader) ?? words.changes.onSale);
    const what = changeLine(screening, content, reader) ?? (notice ? words.notice : undefined);
    return {
      time: timeOf(changedAt, content, reader),
      title: { ...pickText(entry, 'title', reader), href: entryAddress(type, entry, reader) },
      what: what ?? state ?? '',
      isChange: what !== undefined,
      screening: {
        when: { text: formatDayTime(localStart, reader), at: toOffsetTime(startsAt, zone) },
        place: placeOf(screening, content, reader),
        off,
      },
      state: what === undefined || screening.ticketStatus === 'on-sale' ? undefined : ticketState(screening, reader),
      notice,
    };
  };
  return { at: changedAt, slug: entry.slug, change };
};

const toAddition = ({ type, entry }: Work, content: Content, reader: Reader): Dated => ({
  at: entry.firstPublishedAt ?? '',
  slug: entry.slug,
  change: () => ({
    time: timeOf(entry.firstPublishedAt ?? '', content, reader),
    title: { ...pickText(entry, 'title', reader), href: entryAddress(type, entry, reader) },
    what: reader.words.changes.added,
    isChange: false,
    screening: undefined,
    state: undefined,
    notice: pickText(entry, 'blurb', reader),
  }),
});

const timeOf = (at: string, content: Content, reader: Reader): TimeProps => {
  const { timeZone } = content.site();
  return { text: formatTime(toLocal(at, timeZone), reader), at: toOffsetTime(at, timeZone) };
};
