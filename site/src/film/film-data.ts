import type { Film } from '@also-playing/shared-types/film';
import type { ExternalIds } from '@also-playing/shared-types/shared';
import type { Movie, Person, Thing, WithContext } from 'schema-dts';
import { largestJpeg } from '../media/to-picture.ts';
import { toName } from '../person/to-name.ts';
import { screeningData } from '../screening/screening-data.ts';
import { comingScreenings } from '../screening/ticket.ts';
import type { Content } from '../store/content.ts';
import { filmWork } from '../store/work.ts';
import { entryAddress } from '../words/addresses.ts';
import { countryName } from '../words/countries.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** A film's page for machines: a schema.org Movie, and an event for each screening to come. Only what the page shows. */
export const filmData = (film: Film, content: Content, reader: Reader): WithContext<Thing>[] => {
  const id = { '@id': movieId(film, content, reader) };
  const screenings = comingScreenings(filmWork(film), content).map((screening) =>
    screeningData(screening, filmWork(film), id as Movie, content, reader),
  );
  return [movieData(film, content, reader), ...screenings].map(
    (thing) => ({ '@context': 'https://schema.org', ...(thing as object) }) as WithContext<Thing>,
  );
};

export const movieId = (film: Film, content: Content, reader: Reader): string =>
  `${content.origin()}${entryAddress('film', film, reader)}#film`;

const movieData = (film: Film, content: Content, reader: Reader): Movie => {
  const named = (role: string): Person[] =>
    film.credits
      .filter((credit) => credit.role === role)
      .map(({ person, creditedAs }) => {
        const { text, href } = toName(content.person(person), reader, creditedAs);
        return { '@type': 'Person', name: text, url: `${content.origin()}${href}` };
      });
  const still = film.still === undefined ? undefined : content.media(film.still);
  const directors = named('director');
  const actors = named('cast');
  const elsewhere = sameAs(film.externalIds);
  return {
    '@type': 'Movie',
    '@id': movieId(film, content, reader),
    url: `${content.origin()}${entryAddress('film', film, reader)}`,
    name: pickText(film, 'title', reader).text,
    ...(film.originalTitle && { alternateName: film.originalTitle }),
    description: pickText(film, 'blurb', reader).text,
    dateCreated: String(film.year),
    ...(directors.length > 0 && { director: directors }),
    ...(actors.length > 0 && { actor: actors }),
    countryOfOrigin: film.countries.map((code) => ({ '@type': 'Country', name: countryName(code, reader) })),
    ...(film.languages.length > 0 && { inLanguage: [...film.languages] }),
    ...(film.runtimeMinutes !== undefined && { duration: `PT${film.runtimeMinutes}M` }),
    ...(still && { image: `${content.origin()}${largestJpeg(still)}` }),
    ...(film.awards.length > 0 && {
      award: film.awards.map(({ name, body, year }) => [name, body, year].filter(Boolean).join(', ')),
    }),
    ...(film.reviews.length > 0 && {
      review: film.reviews.map(({ quote, critic, outlet, url }) => ({
        '@type': 'Review' as const,
        reviewBody: quote,
        author: { '@type': 'Person' as const, name: critic },
        publisher: { '@type': 'Organization' as const, name: outlet },
        ...(url && { url }),
      })),
    }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  };
};

/** The same film elsewhere, by its external ids. */
const sameAs = (ids: ExternalIds = {}): string[] =>
  Object.entries(PLACES).flatMap(([name, url]) => {
    const id = ids[name as keyof ExternalIds];
    return id ? [url.replace('{id}', encodeURI(id))] : [];
  });

const PLACES: Record<keyof ExternalIds, string> = {
  imdb: 'https://www.imdb.com/title/{id}/',
  tmdb: 'https://www.themoviedb.org/movie/{id}',
  wikidata: 'https://www.wikidata.org/wiki/{id}',
  eidr: 'https://ui.eidr.org/view/content?id={id}',
};
