/** The pages of editions, and what the works of an archived one say. */
export const editions = {
  heading: 'Editions',
  shownAt: 'Shown at {names}',
  /** "4 to 12 December 2026" */
  days: '{days} {year}',
  now: 'The current edition',
  awards: 'Awards given',
  allFilms: 'All films A–Z',
  schedule: 'The schedule',
};
