import { createHash } from 'node:crypto';
import type { Film } from '@also-playing/shared-types/film';
import type { Accent } from '@also-playing/shared-types/vocabulary/section';
import type { Content, Entries, StoredMedia } from './content.ts';
import { indexById } from './lookups.ts';
import { featureOf, filmWork, programmeWork, type Work } from './work.ts';

/** The picture that a link to a film or programme shows elsewhere (Open Graph): what it is made of, and its file. */

/** Pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

// Part of each digest: raise it when the drawing changes.
const DRAWING = 'v3';

export interface ShareImage {
  title: string;
  /** Of its section. */
  accent: Accent | undefined;
  still: Pick<StoredMedia, 'digest' | 'width' | 'height' | 'focalPoint'> | undefined;
}

/** Named by what it shows: it never changes, and may be cached for ever. */
export const sharePath = (image: ShareImage): string =>
  `/media/share-${createHash('sha256')
    .update(JSON.stringify([DRAWING, image]))
    .digest('hex')
    .slice(0, 16)}.jpg`;

/** What the picture of a film or programme is made of. */
export const shareImageOf = (
  { type, entry }: Work,
  content: Pick<Content, 'filmById' | 'section' | 'media'>,
): ShareImage => {
  const id = entry.still ?? (type === 'film' ? undefined : stillOfFeature(entry.films.map(content.filmById)));
  const still = id === undefined ? undefined : content.media(id);
  return {
    title: entry.title,
    accent: entry.section === undefined ? undefined : content.section(entry.section).accent,
    still: still && {
      digest: still.digest,
      width: still.width,
      height: still.height,
      focalPoint: still.focalPoint,
    },
  };
};

const stillOfFeature = (films: readonly Film[]): string | undefined =>
  featureOf(films.filter(({ still }) => still !== undefined))?.still;

/** Of all films and programmes. */
export const shareImages = (entries: Pick<Entries, 'films' | 'programmes' | 'sections' | 'media'>): ShareImage[] => {
  const content = {
    filmById: indexById('film', entries.films).get,
    section: indexById('section', entries.sections).get,
    media: indexById('image', entries.media).get,
  };
  const works = [...entries.films.map(filmWork), ...entries.programmes.map(programmeWork)];
  return works.map((work) => shareImageOf(work, content));
};
