/** A text that editors wrote. `lang` is set where it is not in the language of the page. */
export interface Text {
  text: string;
  lang?: string | undefined;
  /** Where it leads, of a name that has a page. */
  href?: string | undefined;
}

/** A sentence with names in it: strings are the site's own words, texts are isolated for direction. */
export type Line = readonly (string | Text)[];

/** The letters of a line, for attributes and for tests. */
export const lineText = (line: Line): string =>
  line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
