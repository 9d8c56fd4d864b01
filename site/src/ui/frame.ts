import type { Text } from './text.ts';

interface FrameLink {
  label: string;
  url: string;
}

/** What every page of a site has around it. */
export interface FrameProps {
  /** BCP 47 */
  locale: string;
  direction: 'ltr' | 'rtl';
  name: Text;
  home: string;
  skip: string;
  /** Name of the main navigation. */
  navigation: string;
  menu: readonly FrameLink[];
  footer: Text | undefined;
  links: readonly FrameLink[];
  /** The site's own colour, `#rrggbb`, where no section has the word. */
  accent: string | undefined;
}
