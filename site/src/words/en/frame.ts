/** Around every page. */
export const frame = {
  skip: 'Skip to the programme',
  mainNavigation: 'Main',
  films: 'Films',
  schedule: 'Schedule',
  whatChanged: 'What changed',
  siteLanguages: 'Languages',
};
