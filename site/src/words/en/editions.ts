/** The pages of editions, and what the works of an archived one say. */
export const editions = {
  heading: 'Editions',
  shownAt: 'Shown at {names}',
  /** What an archived edition's page says before its films. */
  days: '{days} {year}',
  current: 'This year',
  awards: 'Awards',
  sections: 'Sections',
  works: 'Films',
  people: 'People',
};
