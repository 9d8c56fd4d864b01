import type { Words } from '../words.ts';

/** La page d’accueil. */
export const homePage: Words['homePage'] = {
  todayOf: '{day}, jour {number} sur {count}',
  opens: 'À partir du {day}',
  archive: 'Tout {edition}',
  span: '{days} {year}',
  onNow: 'En ce moment',
  inSchedule: 'Dans la grille',
  since: 'Depuis {start}',
  next: 'Ensuite',
  nextTonight: ', ce soir',
  nextToday: ', aujourd’hui',
  firstDays: 'Les premières séances',
  allOf: 'Tout le {day}',
  allChanges: 'Tous les changements',
  screenings: { one: '{count} séance', other: '{count} séances' },
  nextOn: '{day}, {time}',
  pinned: 'À ne pas manquer',
  sections: { one: 'Une section', other: '{count} sections' },
  days: { one: 'Un jour', other: '{count} jours' },
  comingDays: 'Les prochains jours',
  today: '{weekday}, aujourd’hui',
  allFilms: '{count}, de A à Z',
  empty: 'Le programme n’est pas encore paru.',
  emptyFor: 'Le programme de {edition} n’est pas encore paru.',
};
