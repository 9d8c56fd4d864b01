import { directorLine } from '../film/director-line.ts';
import { byLine } from '../programme/by-line.ts';
import { runningTime } from '../programme/programme-facts.ts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import { lineText } from '../ui/text.ts';
import type { Reader } from '../words/reader.ts';

/** Who made what a screening shows, where there is little room and no link. Empty where nobody is named. */
export const bylineOf = (screening: TimedScreening, content: Content, reader: Reader): string => {
  const { type, entry } = content.shownBy(screening);
  if (type === 'film') return lineText(directorLine(entry, content, reader));
  return lineText(
    byLine(
      entry.films.map((id) => content.filmById(id)),
      [screening],
      content,
      reader,
    ),
  );
};

/** Its running time in minutes; none where nobody has said it. */
export const minutesOf = (screening: TimedScreening, content: Content): number | undefined => {
  if (screening.runtimeMinutes !== undefined) return screening.runtimeMinutes;
  const { type, entry } = content.shownBy(screening);
  if (type === 'film') return entry.runtimeMinutes;
  return runningTime(
    entry,
    entry.films.map((id) => content.filmById(id)),
  );
};
