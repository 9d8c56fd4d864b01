import { film } from './film.ts';
import { media } from './media.ts';
import { person } from './person.ts';
import { screening } from './screening.ts';
import { section } from './section.ts';
import { site } from './site.ts';
import { venue } from './venue.ts';

/** Everything that the site reads, by type: what a pull checks each row against. */
export const contract = { film, media, person, screening, section, site, venue } as const;

export type EntryType = keyof typeof contract;
