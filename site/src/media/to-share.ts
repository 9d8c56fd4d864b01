import type { Content } from '../store/content.ts';
import { imagePath, imageWidths } from '../store/image-files.ts';
import type { ShareProps } from '../ui/share.ts';

// What services ask for at least, with room for a screen of twice the density.
const WIDTH = 1600;

/**
 * What a link to a page shows elsewhere.
 * @param image document id
 */
export const toShare = (type: ShareProps['type'], image: string | undefined, content: Content): ShareProps => {
  if (image === undefined) return { type, image: undefined };
  const media = content.media(image);
  const width = imageWidths(media).findLast((candidate) => candidate <= WIDTH) ?? media.width;
  return {
    type,
    image: {
      url: `${content.origin()}${imagePath(media, width, 'jpg')}`,
      width,
      height: Math.round((media.height * width) / media.width),
      alt: media.alternativeText,
    },
  };
};
