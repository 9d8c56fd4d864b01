import type { Person } from '@also-playing/shared-types/person';

/** A link to the same person in another place. */
export interface ElsewhereLink {
  label: string;
  url: string;
}

/** Catalogues by their own names, then what the editor added. */
export const toElsewhere = ({
  kind,
  externalIds,
  links,
}: Pick<Person, 'kind' | 'externalIds' | 'links'>): ElsewhereLink[] => {
  const { wikidata, imdb, tmdb } = externalIds ?? {};
  const catalogues: [string, string | undefined][] = [
    ['Wikidata', wikidata && `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`],
    // IMDb's ids of companies begin otherwise than those of names.
    ['IMDb', imdb && `https://www.imdb.com/${imdb.startsWith('co') ? 'company' : 'name'}/${encodeURIComponent(imdb)}/`],
    [
      'TMDB',
      tmdb &&
        `https://www.themoviedb.org/${kind === 'organisation' ? 'company' : 'person'}/${encodeURIComponent(tmdb)}`,
    ],
  ];
  return [...catalogues.flatMap(([label, url]) => (url ? [{ label, url }] : [])), ...links];
};
