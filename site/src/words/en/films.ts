import type { Form } from '@also-playing/shared-types/vocabulary/film';
import type { ProgrammeKind } from '@also-playing/shared-types/vocabulary/programme';

const forms: Record<Form, { one: string; many: string }> = {
  feature: { one: 'Feature', many: 'Features' },
  medium: { one: 'Medium length', many: 'Medium length' },
  short: { one: 'Short', many: 'Shorts' },
  series: { one: 'Series', many: 'Series' },
  immersive: { one: 'Immersive', many: 'Immersive' },
};

const programmeKinds: Record<ProgrammeKind, string> = {
  shorts: 'shorts programme',
  'double-bill': 'double bill',
  'with-short': 'with a short',
  marathon: 'marathon',
  talk: 'talk',
  masterclass: 'masterclass',
  panel: 'panel',
  workshop: 'workshop',
  performance: 'performance',
  installation: 'installation',
  ceremony: 'ceremony',
  party: 'party',
  surprise: 'surprise screening',
};

/** The index of all films and programmes, and its rows. */
export const filmIndex = {
  heading: 'Films A–Z',
  headingOf: 'Films A–Z: {value}',
  forms,
  programmeKinds,
  programmes: 'Programmes',
  events: 'Talks and events',
  films: { one: '{count} film', other: '{count} films' },
  filmsAndProgrammes: { one: '{count} film or programme', other: '{count} films and programmes' },
  sortedExample: '{title} is under {letter}',
  all: 'All',
  filters: 'Narrow the list',
  section: 'Section',
  country: 'Country',
  form: 'Form',
  language: 'Language',
  more: { one: '{count} more', other: '{count} more' },
  letters: 'Letters',
  digits: '0–9',
  various: 'Various',
  countries: { one: '{count} country', other: '{count} countries' },
  nothing: 'Nothing here is all of that at once.',
  last: '{when}, the last',
  onNow: 'On now',
};
