import type { Form } from '@also-playing/shared-types/vocabulary/film';

const forms: Record<Form, { one: string; many: string }> = {
  feature: { one: 'Feature', many: 'Features' },
  medium: { one: 'Medium length', many: 'Medium length' },
  short: { one: 'Short', many: 'Shorts' },
  series: { one: 'Series', many: 'Series' },
  immersive: { one: 'Immersive', many: 'Immersive' },
};

/** The index of all films and programmes, and its rows. */
export const filmIndex = {
  heading: 'Films A–Z',
  headingOf: 'Films A–Z: {value}',
  forms,
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
  between: '{first} to {last}',
  digits: '0–9',
  nothing: 'Nothing here is all of that at once.',
  last: '{when}, the last',
  onNow: 'On now',
};
