import { addressOf } from '@also-playing/shared-types/addresses';
import type { Content } from '../store/content.ts';
import { CHANGES, EDITIONS, FILMS, HOME, SCHEDULE } from '../words/addresses.ts';

/** The paths of all pages that search engines should know, without a language. Lists narrowed by a filter are none. */
export const allPaths = (content: Content): string[] => [
  HOME,
  FILMS,
  ...content.films().map(({ slug }) => addressOf('film', slug)),
  ...content.programmes().map(({ slug }) => addressOf('programme', slug)),
  SCHEDULE,
  ...content.days().map((day) => `${SCHEDULE}${day}/`),
  '/sections/',
  ...content.sections().map(({ slug }) => addressOf('section', slug)),
  '/venues/',
  ...content.venues().map(({ slug }) => addressOf('venue', slug)),
  '/people/',
  ...content.people().map(({ slug }) => addressOf('person', slug)),
  EDITIONS,
  ...content.editions().map(({ slug }) => addressOf('edition', slug)),
  ...content.pages().map(({ slug }) => addressOf('page', slug)),
  CHANGES,
];
