export const home = {
  notice: 'Annonce',
  next: 'Prochaines séances',
  nextTonight: 'Ensuite, ce soir',
  notFound: 'Page introuvable',
  notFoundText: 'Ce que vous cherchez a changé d’adresse, ou n’a jamais eu celle-ci.',
  notFoundWay: 'Voir ce qui se joue',
  notFoundFilms: 'Tous les films',
};
