import type { Person } from '@also-playing/shared-types/person';
import type { Thing, WithContext } from 'schema-dts';
import { largestJpeg } from '../media/to-picture.ts';
import type { Content } from '../store/content.ts';
import { entryAddress } from '../words/addresses.ts';
import type { Reader } from '../words/reader.ts';

/** Somebody's page for machines: a schema.org Person, or an Organization of anybody else. Only what the page shows. */
export const personData = (person: Person, content: Content, reader: Reader): WithContext<Thing> => {
  const { externalIds = {}, links, portrait } = person;
  const elsewhere = [
    externalIds.imdb && `https://www.imdb.com/name/${externalIds.imdb}/`,
    externalIds.tmdb && `https://www.themoviedb.org/person/${externalIds.tmdb}`,
    externalIds.wikidata && `https://www.wikidata.org/wiki/${externalIds.wikidata}`,
    ...links.map(({ url }) => url).filter((url) => url.startsWith('https:')),
  ].filter(Boolean);
  const isPerson = person.kind === 'person';
  return {
    '@context': 'https://schema.org',
    '@type': isPerson ? 'Person' : 'Organization',
    name: person.name,
    url: `${content.origin()}${entryAddress('person', person, reader)}`,
    ...(person.aliases.length > 0 && { alternateName: [...person.aliases] }),
    ...(portrait !== undefined && { image: `${content.origin()}${largestJpeg(content.media(portrait))}` }),
    ...(isPerson && person.born !== undefined && { birthDate: person.born }),
    ...(isPerson && person.died !== undefined && { deathDate: person.died }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  } as WithContext<Thing>;
};
