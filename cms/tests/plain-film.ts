/** A film in an import file that may be published, with no picture: which is advised. */
export const plainFilm = (slug: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: `Film ${slug}`,
  slug,
  blurb: 'A walk.',
  synopsis: ['A long walk.'],
  year: 2026,
  runtimeMinutes: 90,
  countries: ['CA'],
  languages: ['en'],
  ...more,
});
