import type { Programme } from '@also-playing/shared-types/programme';
import type { Movie, Thing, WithContext } from 'schema-dts';
import { movieId } from '../film/film-data.ts';
import { screeningData } from '../screening/screening-data.ts';
import { comingScreenings } from '../screening/ticket.ts';
import type { Content } from '../store/content.ts';
import { programmeWork } from '../store/work.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** A programme's page for machines: an event for each screening to come, with the films of its bill. */
export const programmeData = (programme: Programme, content: Content, reader: Reader): WithContext<Thing>[] => {
  const work = programmeWork(programme);
  const films = programme.films.map((id): Movie => {
    const film = content.filmById(id);
    return { '@type': 'Movie', '@id': movieId(film, content, reader), name: pickText(film, 'title', reader).text };
  });
  return comingScreenings(work, content).map(
    (screening) =>
      ({
        '@context': 'https://schema.org',
        ...(screeningData(screening, work, films, content, reader) as object),
      }) as WithContext<Thing>,
  );
};
