import { editions } from '@also-playing/shared-types/examples/editions';
import { films } from '@also-playing/shared-types/examples/films';
import { media } from '@also-playing/shared-types/examples/media';
import { pages } from '@also-playing/shared-types/examples/pages';
import { people } from '@also-playing/shared-types/examples/people';
import { programmes } from '@also-playing/shared-types/examples/programmes';
import { redirects } from '@also-playing/shared-types/examples/redirects';
import { screenings } from '@also-playing/shared-types/examples/screenings';
import { sections } from '@also-playing/shared-types/examples/sections';
import { NOW, site } from '@also-playing/shared-types/examples/site';
import { venues } from '@also-playing/shared-types/examples/venues';
import type { Content, Entries } from './content.ts';
import { openContent } from './open-content.ts';

/** The examples of the contract as what a pull brings. */
export const exampleEntries: Entries = {
  now: NOW,
  origin: 'https://site.example',
  site,
  films,
  people,
  programmes,
  screenings,
  sections,
  venues,
  editions,
  pages,
  redirects,
  media: media.map((image) => ({ ...image, digest: image.documentId })),
};

/** The examples of the contract as content of a site, for tests. */
export const exampleContent = (changes: Partial<Entries> = {}): Content =>
  openContent({ ...exampleEntries, ...changes });
