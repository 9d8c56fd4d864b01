import { createHash } from 'node:crypto';
import type { Accent } from '@also-playing/shared-types/vocabulary/section';
import type { Entries, StoredMedia } from './content.ts';
import { featureOf, filmWork, programmeWork, type Work } from './work.ts';

/** The picture that a link to a film or programme shows elsewhere (Open Graph): what it is made of, and its file. */

/** Pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

// Part of each digest: raise it when the drawing changes.
const DRAWING = 'v2';

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

type Content = Pick<Entries, 'films' | 'programmes' | 'sections' | 'media'>;

/** What the pictures of all films and programmes are made of, by document id. */
export const shareImages = ({ films, programmes, sections, media }: Content): ReadonlyMap<string, ShareImage> => {
  const accents = new Map(sections.map(({ documentId, accent }) => [documentId, accent]));
  const images = new Map(media.map((image) => [image.documentId, image]));
  const byId = new Map(films.map((film) => [film.documentId, film]));
  const stillOf = ({ type, entry }: Work): string | undefined => {
    if (entry.still !== undefined || type === 'film') return entry.still;
    return featureOf(entry.films.flatMap((id) => byId.get(id) ?? []).filter(({ still }) => still))?.still;
  };
  return new Map(
    [...films.map(filmWork), ...programmes.map(programmeWork)].map((work) => {
      const still = images.get(stillOf(work) ?? '');
      return [
        work.entry.documentId,
        {
          title: work.entry.title,
          accent: accents.get(work.entry.section ?? ''),
          still: still && {
            digest: still.digest,
            width: still.width,
            height: still.height,
            focalPoint: still.focalPoint,
          },
        },
      ];
    }),
  );
};
