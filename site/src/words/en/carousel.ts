/** The carousel. */
export const carousel = {
  alsoPlaying: 'Also Playing',
  alsoPlayed: 'From the Programme',
  back: 'Back',
  more: 'More',
};
