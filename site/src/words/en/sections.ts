/** The pages of sections. */
export const sections = {
  heading: 'Sections',
  about: 'About this section',
  jury: 'The jury',
  screenings: 'Screenings, day by day',
};
