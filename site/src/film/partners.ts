import type { Film } from '@also-playing/shared-types/film';
import type { Partner } from '@also-playing/shared-types/shared';
import { LOGO_WIDTH, toPicture } from '../media/to-picture.ts';
import type { Content } from '../store/content.ts';
import type { PartnerProps } from '../ui/partners.ts';
import type { Words } from '../words/words.ts';

/** What has helpers and pictures: a film, or a programme. */
type Helped = Pick<Film, 'partners' | 'links' | 'still' | 'poster' | 'gallery'>;

/** Partners under what they did, in the editor's order. */
export const groupPartners = (partners: readonly Partner[], content: Content): PartnerProps[] =>
  [...Map.groupBy(partners, ({ label }) => label)].map(([label, all]) => ({
    label,
    names: all.map(({ name, url, logo }) => ({
      text: name,
      url,
      logo: logo === undefined ? undefined : { ...toPicture(content.media(logo), LOGO_WIDTH), alt: name },
    })),
  }));

/** Who helped, and as what; also where else the film is, and who made the pictures. */
export const toPartners = (film: Helped, content: Content, words: Words): PartnerProps[] => {
  const links = film.links.map(({ label, url }) => ({ text: label, url }));
  const credits = imageCredits(film, content).join(', ');
  return [
    ...groupPartners(film.partners, content),
    { label: words.elsewhere, names: links },
    { label: words.images, names: credits ? [{ text: credits, url: undefined }] : [] },
  ].filter(({ names }) => names.length > 0);
};

/** Each maker of a picture of the film once, in the order of the page. */
const imageCredits = ({ still, poster, gallery }: Helped, content: Content): string[] => {
  const images = [still, poster, ...gallery].flatMap((id) => (id === undefined ? [] : [content.media(id)]));
  return [...new Set(images.flatMap(({ credit }) => credit ?? []))];
};
