import { LOGO_WIDTH, toPicture } from '../media/to-picture.ts';
import type { Content } from '../store/content.ts';
import type { FrameProps } from '../ui/frame.ts';
import {
  CHANGES,
  EDITIONS,
  entryAddress,
  FILMS,
  HOME,
  PEOPLE,
  SCHEDULE,
  SECTIONS,
  toAddress,
  VENUES,
} from '../words/addresses.ts';
import { languageNameIn } from '../words/languages.ts';
import { localesOf, pickText, type Reader, toReader } from '../words/reader.ts';

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/;

/**
 * What every page has around it.
 * @param path of the page, without a language; undefined for one that stands at no address of its own
 * @param pathIn the same in another language, where it is not there as well
 */
export const toSiteFrame = (
  content: Content,
  reader: Reader,
  path: string | undefined,
  pathIn?: (locale: string) => string,
): FrameProps => {
  const site = content.site();
  const { locale, words } = reader;
  const link = (label: string, to: string) => ({
    label,
    url: toAddress(to, reader),
    current: path === to ? ('page' as const) : path?.startsWith(to) ? ('true' as const) : undefined,
  });
  return {
    locale,
    direction: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr',
    name: pickText(site, 'name', reader),
    logo: site.logo === undefined ? undefined : toPicture(content.media(site.logo), LOGO_WIDTH),
    home: toAddress(HOME, reader),
    skip: words.skip,
    navigation: words.mainNavigation,
    menu: [link(words.films, FILMS), link(words.schedule, SCHEDULE)],
    footer: pickText(site, 'footer', reader) ?? pickText(site, 'tagline', reader),
    pages: [
      ...content.menuPages().map((page) => {
        const { text, lang } = pickText(page, 'title', reader);
        return { label: text, lang, url: entryAddress('page', page, reader) };
      }),
      ...toIndexes(content, reader),
      { label: words.whatChanged, url: toAddress(CHANGES, reader) },
    ],
    links: site.links,
    accent: site.accent,
    manifest: toAddress('/manifest.webmanifest', reader),
    ...toLanguages(content, reader, path, pathIn),
  };
};

/** Indexes that the menu doesn't have. */
const toIndexes = (content: Content, reader: Reader): FrameProps['pages'] => {
  const { sections, people, venues, editions } = reader.words;
  const has = content.indexes();
  return [
    { label: sections.heading, path: SECTIONS, listed: has.sections },
    { label: people.heading, path: PEOPLE, listed: has.people },
    { label: venues.title, path: VENUES, listed: has.venues },
    { label: editions.heading, path: EDITIONS, listed: has.editions },
  ].flatMap(({ label, path, listed }) => (listed ? { label, url: toAddress(path, reader) } : []));
};

/** The page's own whole address, and where it stands in the site's languages. */
const toLanguages = (
  content: Content,
  reader: Reader,
  path: string | undefined,
  pathIn: (locale: string) => string = () => path ?? '',
): Pick<FrameProps, 'canonical' | 'languages' | 'languagesLabel'> => {
  const languagesLabel = reader.words.siteLanguages;
  if (path === undefined) return { canonical: undefined, languages: [], languagesLabel };
  const locales = localesOf(content);
  const addressIn = (locale: string): string => toAddress(pathIn(locale), toReader(content, locale));
  return {
    canonical: `${content.origin()}${toAddress(path, reader)}`,
    languagesLabel,
    languages:
      locales.length < 2
        ? []
        : locales.map((locale) => ({
            locale,
            label: languageNameIn(locale),
            url: addressIn(locale),
            whole: pathIn(locale) === path ? `${content.origin()}${addressIn(locale)}` : undefined,
            current: locale === reader.locale,
          })),
  };
};
