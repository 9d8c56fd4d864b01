import type { Edition } from '@also-playing/shared-types/edition';
import { fold } from '@also-playing/shared-types/fold';
import { AWARD_RESULTS } from '@also-playing/shared-types/vocabulary/film';
import { directorLine } from '../film/director-line.ts';
import type { Content } from '../store/content.ts';
import { filmsIn, type Work } from '../store/work.ts';
import type { ListedAward } from '../ui/awards.ts';
import { entryAddress } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';

/**
 * Awards that are the festival's own, of the edition's year, on films that it showed; prizes first. A festival's own
 * awards are those whose body is the site's or the edition's name.
 */
export const toGivenAwards = (
  edition: Edition,
  works: readonly Work[],
  content: Content,
  reader: Reader,
): ListedAward[] => {
  const own = new Set([content.site().name, edition.title].map(fold));
  const films = [...new Set(works.flatMap((work) => filmsIn(work, content)))];
  return films
    .flatMap((film) => film.awards.map((award) => ({ film, award })))
    .filter(({ award: { body, year } }) => own.has(fold(body)) && (year ?? edition.year) === edition.year)
    .sort((a, b) => AWARD_RESULTS.indexOf(a.award.result) - AWARD_RESULTS.indexOf(b.award.result))
    .map(({ film, award: { result, name, category, recipient } }) => ({
      result: reader.words.awardResults[result],
      name,
      detail: category,
      film: [{ ...pickText(film, 'title', reader), href: entryAddress('film', film, reader) }],
      to:
        recipient === undefined
          ? directorLine(film, content, reader)
          : [
              {
                text: content.person(recipient).name,
                href: entryAddress('person', content.person(recipient), reader),
              },
            ],
    }));
};
