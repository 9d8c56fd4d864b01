import type { Film } from '@also-playing/shared-types/film';
import type { Person } from '@also-playing/shared-types/person';
import { clockOf } from '../screening/clock.ts';
import { commonAdmission, nextScreening, type TicketDayProps, toTicketDays } from '../screening/ticket.ts';
import { toTicketScreening } from '../screening/ticket-screening.ts';
import type { Content } from '../store/content.ts';
import { compareText, isListed, type TimedScreening } from '../store/timed-screening.ts';
import { filmWork } from '../store/work.ts';
import type { Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { countWord } from '../words/counts.ts';
import { fill } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { hereLine, presentAt } from './presence.ts';

/** The coming screenings at which somebody is present or has a film, as a ticket. */
export interface HereProps {
  /** "Here, 5 to 8 December" of who comes; who doesn't has only screenings. */
  heading: string;
  days: readonly TicketDayProps[];
  /** What most of them say of prices. */
  admission: Text | undefined;
  /** What didn't fit: their films say it. */
  more: string | undefined;
}

// A distributor has a dozen films; who is there themselves comes first.
const MOST = 6;

export const toHere = (person: Person, content: Content, reader: Reader): HereProps | undefined => {
  const { words } = reader;
  const clock = clockOf(content);
  const isComing = (screening: TimedScreening): boolean => isListed(screening) && screening.leavesAt > clock.now;
  const present = presentAt(person, content);
  const films = new Map<TimedScreening, Film[]>();
  for (const film of new Set(content.creditsOf(person).map((of) => of.film))) {
    for (const screening of content.screeningsOf(film).filter(isComing)) {
      films.set(screening, [...(films.get(screening) ?? []), film]);
    }
  }
  const all = [...new Set([...present, ...[...films.keys()].sort(byStart)])];
  if (all.length === 0) return undefined;

  const shown = all.slice(0, MOST).sort(byStart);
  const next = nextScreening(shown, clock.now);
  const admission = commonAdmission(shown, reader);
  const context = { content, reader, clock, sharedSubtitles: [], commonAdmission: admission };
  const toScreening = (screening: TimedScreening) => {
    const [film, ...others] = films.get(screening) ?? [];
    const work = film && others.length === 0 ? filmWork(film) : content.shownBy(screening);
    const title = { ...pickText(work.entry, 'title', reader), href: entryAddress(work.type, work.entry, reader) };
    return { ...toTicketScreening(screening, screening === next, { ...context, work }), title };
  };
  const left = all.length - shown.length;
  return {
    heading: hereLine(present, reader) ?? words.people.screenings,
    days: toTicketDays(shown, undefined, toScreening, clock, reader),
    admission,
    more: left > 0 ? fill(words.people.moreScreenings, { count: countWord(left, words) }) : undefined,
  };
};

const byStart = (a: TimedScreening, b: TimedScreening): number =>
  compareText(a.startsAt, b.startsAt) || compareText(a.documentId, b.documentId);
