/** Home, and the page that isn’t there. */
export const home = {
  notice: 'Notice',
  next: 'Next',
  nextTonight: 'Next, tonight',
  notFound: 'No such page',
  notFoundText: 'What you asked for has another address now, or never had this one.',
  notFoundWay: 'See what is on',
  notFoundFilms: 'All films',
};
