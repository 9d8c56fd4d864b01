import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import { HOME } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/;

/** What every page has around it. */
export const toSiteFrame = (content: Content, reader: Reader): FrameProps => {
  const site = content.site();
  const { locale, words } = reader;
  return {
    locale,
    direction: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr',
    name: pickText(site, 'name', reader),
    home: HOME,
    skip: words.skip,
    navigation: words.mainNavigation,
    menu: [
      { label: words.whatsOn, url: `${HOME}#next` },
      { label: words.films, url: `${HOME}#films` },
    ],
    footer: pickText(site, 'footer', reader) ?? pickText(site, 'tagline', reader),
    links: site.links,
    accent: site.accent,
  };
};
