import { en } from './en.ts';

/** The site's own words in one language. A dictionary in another language has the same shape. */
export type Words = typeof en;

const DICTIONARIES: Readonly<Record<string, Words>> = { en };

/** The dictionary of a locale; English where nobody has written one yet. */
export const wordsOf = (locale: string): Words => DICTIONARIES[locale.split('-')[0] ?? locale] ?? en;
