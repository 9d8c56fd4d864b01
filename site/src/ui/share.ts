/** What a link to the page shows elsewhere (Open Graph), beside its title and description. */
export interface ShareProps {
  type: 'website' | 'article' | 'profile' | 'video.movie';
  image: ShareImage | undefined;
}

interface ShareImage {
  /** With scheme and host. */
  url: string;
  /** Pixels. */
  width: number;
  height: number;
  alt: string;
}
