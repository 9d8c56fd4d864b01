export const frame = {
  skip: 'Aller au contenu',
  mainNavigation: 'Principale',
  films: 'Films',
  schedule: 'Horaires',
  whatChanged: 'Changements',
  siteLanguages: 'Langues',
};
