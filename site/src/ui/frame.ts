import type { PictureProps } from './picture.ts';
import type { Text } from './text.ts';

interface FrameLink {
  label: string;
  /** BCP 47, where it is not the page's. */
  lang?: string | undefined;
  url: string;
}

interface MenuLink extends FrameLink {
  /** `aria-current`: this page, or one below it. */
  current: 'page' | 'true' | undefined;
}

/** The same page in one of the site's languages. */
interface FrameLanguage {
  /** BCP 47 */
  locale: string;
  /** In itself: "français". */
  label: string;
  url: string;
  /** With scheme and host; none where another page stands in for it. */
  whole: string | undefined;
  current: boolean;
}

/** What every page of a site has around it. */
export interface FrameProps {
  /** BCP 47 */
  locale: string;
  direction: 'ltr' | 'rtl';
  name: Text;
  /** In place of the name at the top; its alternative text says it. */
  logo: PictureProps | undefined;
  home: string;
  skip: string;
  /** Name of the main navigation. */
  navigation: string;
  menu: readonly MenuLink[];
  footer: Text | undefined;
  /** Of the site itself: editors' pages. */
  pages: readonly FrameLink[];
  /** To elsewhere. */
  links: readonly FrameLink[];
  /** The site's own colour, `#rrggbb`, where no section has the word. */
  accent: string | undefined;
  /** The page's whole address; none of a page that stands at no address. */
  canonical: string | undefined;
  /** Of the web app manifest. */
  manifest: string;
  /** None where there is only one. */
  languages: readonly FrameLanguage[];
  languagesLabel: string;
}
