import { addressOf } from '@also-playing/shared-types/addresses';

/**
 * Where pages live. People, places and sections have none yet: their names are printed as plain texts, and they get
 * their links in `ui/Name.astro` once they have an address here.
 */

export const HOME = '/';

export const filmAddress = ({ slug }: { slug: string }): string => addressOf('film', slug);
