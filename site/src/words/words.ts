import { en } from './en.ts';
import { fr } from './fr.ts';

/** The site's own words in one language. English sets the shape; a dictionary in another language has the same. */
export type Words = typeof en;

const DICTIONARIES: Readonly<Record<string, Words>> = { en, fr };

/** The dictionary of a locale; English where nobody has written one yet. */
export const wordsOf = (locale: string): Words => DICTIONARIES[locale.split('-')[0] ?? locale] ?? en;
