import type { Content } from '../store/content.ts';
import { imagePath, imageWidths } from '../store/image-files.ts';
import { SHARE_SIZE, shareImageOf, sharePath } from '../store/share-image.ts';
import type { Work } from '../store/work.ts';
import type { ShareProps } from '../ui/share.ts';

// What services ask for at least, with room for a screen of twice the density.
const WIDTH = 1600;

/** What a link to a film or programme shows elsewhere: the picture that was drawn for it. */
export const toWorkShare = (type: ShareProps['type'], work: Work, content: Content): ShareProps => ({
  type,
  image: {
    url: `${content.origin()}${sharePath(shareImageOf(work, content))}`,
    ...SHARE_SIZE,
    alt: work.entry.title,
  },
});

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
