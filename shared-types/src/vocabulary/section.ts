/** Colours of the theme that a section may take. Yellow is none of them: it means that something changed. */
export const ACCENTS = ['red', 'blue', 'green', 'ochre', 'violet', 'magenta'] as const;
export type Accent = (typeof ACCENTS)[number];
