/** An image as a page prints it: the same picture in two formats and several widths. */
export interface PictureProps {
  /** `srcset` of the AVIF files. */
  avif: string;
  /** `srcset` of the JPEG files. */
  jpg: string;
  /** For browsers that know neither. */
  src: string;
  /** Pixels of {@link src}: the shape of the hole until it is there. */
  width: number;
  height: number;
  alt: string;
  /** CSS `object-position`, where it is not the middle. Example: `62% 36%`. */
  focus?: string | undefined;
}
