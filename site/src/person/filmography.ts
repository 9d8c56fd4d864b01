import type { Credit, Film } from '@also-playing/shared-types/film';
import type { Person } from '@also-playing/shared-types/person';
import { ROLES } from '@also-playing/shared-types/vocabulary/film';
import { clockOf, soonWord } from '../screening/clock.ts';
import { windowLine } from '../screening/online-window.ts';
import type { Content } from '../store/content.ts';
import { compareText, isStillToCome } from '../store/timed-screening.ts';
import type { Line, Text } from '../ui/text.ts';
import { entryAddress } from '../words/addresses.ts';
import { uncapital } from '../words/capital.ts';
import { countWord } from '../words/counts.ts';
import { formatShortDay, formatTime } from '../words/dates.ts';
import { fill, fillLine, joinLine } from '../words/lists.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { toName } from './to-name.ts';

/** A film among what somebody did. */
interface CreditedFilmProps {
  year: string;
  title: Text;
  /** "short, 14 min, with Tomasz Wolny, as I. Aguirre" */
  detail: Line;
  /** Whether it is still to come here: then it stands out. */
  playing: boolean;
  /** Its next time, said once a page; gone by the browser's clock at `until`, ISO 8601 in UTC. */
  next: { text: string; until: string } | undefined;
}

/** The films of one role, the newest first. */
export interface FilmographyRole {
  heading: string;
  films: readonly CreditedFilmProps[];
}

// With more names than these the film's own page says it better.
const MOST_OTHERS = 3;

/** What somebody did, by role in the order of the shared list; labels of the editor's own come last. */
export const toFilmography = (person: Person, content: Content, reader: Reader): FilmographyRole[] => {
  const { roles } = reader.words;
  const byRole = Map.groupBy(content.creditsOf(person), ({ credit }) => credit.roleLabel ?? credit.role);
  const rankOf = (role: Credit['role'] | undefined): number => (role ? ROLES.indexOf(role) : ROLES.length);
  const sorted = [...byRole.values()].sort((a, b) => rankOf(a[0]?.credit.role) - rankOf(b[0]?.credit.role));
  const said = new Set<Film>();
  return sorted.map((credits) => {
    const [first] = credits;
    const byFilm = [...Map.groupBy(credits, ({ film }) => film)].sort(
      ([a], [b]) => b.year - a.year || compareText(a.slug, b.slug),
    );
    return {
      heading: first ? (first.credit.roleLabel ?? roles[first.credit.role].one) : '',
      films: byFilm.map(([film, all]) => {
        const next = nextOf(film, content, reader);
        const once = said.has(film) ? undefined : next;
        said.add(film);
        return {
          year: film.yearLabel ?? String(film.year),
          title: { ...pickText(film, 'title', reader), href: entryAddress('film', film, reader) },
          detail: toDetail(
            film,
            all.map(({ credit }) => credit),
            person,
            content,
            reader,
          ),
          playing: next !== undefined,
          next: once,
        };
      }),
    };
  });
};

/** "Tonight 00:15, and three more" */
const nextOf = (film: Film, content: Content, reader: Reader): CreditedFilmProps['next'] => {
  const { words, locale } = reader;
  const [next, ...others] = content
    .screeningsOf(film)
    .filter((screening) => isStillToCome(screening, content.now()))
    .sort((a, b) => Number(a.availability !== undefined) - Number(b.availability !== undefined));
  if (!next) return undefined;
  const window = windowLine(next, content.now(), reader);
  const day = soonWord(next, clockOf(content), words)?.text ?? formatShortDay(next.day, reader);
  const when = window
    ? `${words.online} ${uncapital(window, locale)}`
    : `${day} ${formatTime(next.localStart, reader)}`;
  const count = countWord(others.length, words);
  return {
    text: others.length === 0 ? when : fill(words.people.nextAndMore, { next: when, count }),
    until: next.leavesAt,
  };
};

const toDetail = (film: Film, credits: readonly Credit[], person: Person, content: Content, reader: Reader): Line => {
  const { words } = reader;
  const printed = new Set(credits.map(({ creditedAs }) => creditedAs ?? person.name));
  const others = film.credits.filter(
    (credit) =>
      credit.person !== person.documentId &&
      credits.some(({ role, roleLabel }) => role === credit.role && roleLabel === credit.roleLabel),
  );
  const names = others.map((credit) => toName(content.person(credit.person), reader, credit.creditedAs));
  const parts: Line[] = [
    ...(film.form && film.form !== 'feature' ? [[uncapital(words.filmIndex.forms[film.form].one, reader.locale)]] : []),
    ...credits.flatMap(({ character, note }) => [character, note].flatMap((text) => (text ? [[{ text }]] : []))),
    ...(names.length > 0 && names.length <= MOST_OTHERS && !isCast(credits)
      ? [fillLine(words.people.with, joinLine(names, words.and))]
      : []),
    ...[...printed].filter((name) => name !== person.name).map((text) => fillLine(words.people.as, [{ text }])),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
};

/** Who plays in a film plays with everyone. */
const isCast = ([first]: readonly Credit[]): boolean =>
  first !== undefined && (first.role === 'cast' || first.role === 'participant');
