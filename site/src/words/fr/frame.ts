export const frame = {
  skip: 'Aller au contenu',
  mainNavigation: 'Principale',
  whatsOn: 'À l’affiche',
  films: 'Films',
  schedule: 'Horaires',
  whatChanged: 'Changements',
  siteLanguages: 'Langues',
};
