export const carousel = {
  alsoPlaying: 'Aussi à l’affiche',
  alsoPlayed: 'Au programme',
  back: 'Précédents',
  more: 'Suivants',
};
