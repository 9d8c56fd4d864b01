import type { Words } from '../words.ts';

const kinds: Words['kinds'] = {
  shorts: 'Courts métrages',
  'double-bill': 'Double programme',
  'with-short': 'Avec un court métrage',
  marathon: 'Marathon',
  talk: 'Conférence',
  masterclass: 'Masterclasse',
  panel: 'Table ronde',
  workshop: 'Atelier',
  performance: 'Performance',
  installation: 'Installation',
  ceremony: 'Cérémonie',
  party: 'Fête',
  surprise: 'Film surprise',
};

export const programme = {
  // "Various directors", as a bill says it.
  various: 'Collectif',
  kinds,
  programmeOf: 'Programme de {count} films',
  countCountries: '{count} pays',
  countLanguages: '{count} langues',
  yearSpan: '{from} à {to}',
  withoutDialogue: '{count} sans dialogue',
  aboutProgramme: 'À propos de ce programme',
  bill: 'Le programme, dans l’ordre',
  countFilms: '{count} films',
  fromMinute: 'à {time}',
};
