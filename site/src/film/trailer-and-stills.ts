import type { Film } from '@also-playing/shared-types/film';
import { toPicture } from '../media/to-picture.ts';
import type { Content, StoredMedia } from '../store/content.ts';
import type { PictureProps } from '../ui/picture.ts';
import { fill } from '../words/lists.ts';
import type { Words } from '../words/words.ts';
import { hostOf, type TrailerPlayer, toPlayer } from './trailer.ts';

export interface TrailerProps {
  href: string;
  label: string;
  /** Where it comes from, and when. */
  note: string;
  player: TrailerPlayer | undefined;
  picture: PictureProps | undefined;
}

/** One strip: the trailer, then the poster and the gallery. */
export interface TrailerAndStillsProps {
  heading: string;
  trailer: TrailerProps | undefined;
  stills: readonly PictureProps[];
}

/** None where there is neither. */
export const toTrailerAndStills = (film: Film, content: Content, words: Words): TrailerAndStillsProps | undefined => {
  const pictures = [film.poster, ...film.gallery].flatMap((id) => (id ? [content.media(id)] : []));
  if (!film.trailerUrl && pictures.length === 0) return undefined;
  const cover = film.trailerUrl ? coverOf(pictures, film.still ? content.media(film.still) : undefined) : undefined;
  const stills = pictures.filter((media) => media !== cover);
  const both = stills.length > 0 ? words.trailerAndStills : words.trailer;
  return {
    heading: film.trailerUrl ? both : words.stills,
    trailer: film.trailerUrl ? toTrailer(film.trailerUrl, cover, words) : undefined,
    stills: stills.map(toPicture),
  };
};

/** A wide picture that the page does not show yet; else the still of its head. */
const coverOf = (pictures: readonly StoredMedia[], still: StoredMedia | undefined): StoredMedia | undefined => {
  const wide = pictures.filter(({ width, height }) => width > height);
  return (wide.length > 1 ? wide[0] : undefined) ?? still ?? wide[0];
};

const toTrailer = (url: string, cover: StoredMedia | undefined, words: Words): TrailerProps => {
  const player = toPlayer(url);
  return {
    href: url,
    label: player ? words.playTrailer : words.watchTrailer,
    note: fill(player ? words.trailerLoads : words.trailerElsewhere, { host: hostOf(url) }),
    player,
    picture: cover && toPicture(cover),
  };
};
