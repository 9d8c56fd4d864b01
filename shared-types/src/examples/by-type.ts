import type { EntryType } from '../contract.ts';
import { editions } from './editions.ts';
import { films } from './films.ts';
import { media } from './media.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { redirects } from './redirects.ts';
import { screenings } from './screenings.ts';
import { sections } from './sections.ts';
import { site } from './site.ts';
import { venues } from './venues.ts';

/** All examples: a small festival that refers to nothing but itself. */
export const examplesByType: Readonly<Record<EntryType, readonly { documentId: string }[]>> = {
  edition: editions,
  film: films,
  media,
  page: pages,
  person: people,
  programme: programmes,
  redirect: redirects,
  screening: screenings,
  section: sections,
  site: [site],
  venue: venues,
};
