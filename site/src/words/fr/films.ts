import type { Words } from '../words.ts';

/** The index of all films and programmes, and its rows. */
export const filmIndex: Words['filmIndex'] = {
  heading: 'Films de A à Z',
  headingOf: 'Films de A à Z\u202f: {value}',
  forms: {
    feature: { one: 'Long métrage', many: 'Longs métrages' },
    medium: { one: 'Moyen métrage', many: 'Moyens métrages' },
    short: { one: 'Court métrage', many: 'Courts métrages' },
    series: { one: 'Série', many: 'Séries' },
    immersive: { one: 'Immersif', many: 'Immersifs' },
  },
  programmes: 'Programmes',
  events: 'Rencontres et événements',
  films: { one: '{count} film', other: '{count} films' },
  filmsAndProgrammes: { one: '{count} film ou programme', other: '{count} films et programmes' },
  sortedExample: '{title} est à la lettre {letter}',
  all: 'Tous',
  filters: 'Réduire la liste',
  section: 'Section',
  country: 'Pays',
  form: 'Forme',
  language: 'Langue',
  more: { one: '{count} de plus', other: '{count} de plus' },
  letters: 'Lettres',
  between: 'de {first} à {last}',
  digits: '0–9',
  nothing: 'Rien ici n’est tout cela à la fois.',
  last: '{when}, la dernière',
  onNow: 'En cours',
};
