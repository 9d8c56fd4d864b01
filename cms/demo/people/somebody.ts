import { fold } from '@also-playing/shared-types/fold';
import { type DemoImage, type DemoPerson, prose } from '../entries.ts';

/** The last part of a page’s address, from a name: `Ève Melanson` is `eve-melanson`. */
const slugOf = (name: string): string =>
  fold(name)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-');

const PORTRAITS_BY = 'Harbour Lights';

/** A portrait that is drawn: `portrait-shahin.jpg`. */
const portrait = (drawing: string, name: string): DemoImage => ({
  src: `portrait-${drawing}.jpg`,
  alternativeText: `Portrait of ${name}`,
  credit: PORTRAITS_BY,
  focalPoint: { x: 50, y: 40 },
});

interface Facts extends Omit<DemoPerson, 'name' | 'slug' | 'sortName' | 'bio' | 'portrait'> {
  bio?: string;
  /** Name of the drawing, without `portrait-`. */
  face?: string;
}

/**
 * A person of one paragraph or none.
 * @param name as it is printed; written in Latin letters
 * @param family the part that it is sorted by, when that isn't the last word
 */
export const somebody = (name: string, { bio, face, ...facts }: Facts, family?: string): DemoPerson => {
  const last = family ?? name.split(' ').at(-1) ?? name;
  const first = name.replace(last, '').trim();
  return {
    ...facts,
    name,
    slug: slugOf(name),
    sortName: name.startsWith(last) ? name : `${last}, ${first}`,
    ...(bio && { bio: prose(bio) }),
    ...(face && { portrait: portrait(face, name) }),
  };
};
