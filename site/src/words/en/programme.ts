import type { ProgrammeKind } from '@also-playing/shared-types/vocabulary/programme';

/** The page of a programme. */
export const programme = {
  various: 'Various',
  kinds: {
    shorts: 'Shorts',
    'double-bill': 'Double bill',
    'with-short': 'With a short',
    marathon: 'Marathon',
    talk: 'Talk',
    masterclass: 'Masterclass',
    panel: 'Panel',
    workshop: 'Workshop',
    performance: 'Performance',
    installation: 'Installation',
    ceremony: 'Ceremony',
    party: 'Party',
    surprise: 'Surprise film',
  } as Record<ProgrammeKind, string>,
  programmeOf: 'Programme of {count}',
  countCountries: '{count} countries',
  countLanguages: '{count} languages',
  yearSpan: '{from} to {to}',
  withoutDialogue: '{count} without dialogue',
  aboutProgramme: 'About this programme',
  bill: 'The bill, in order',
  countFilms: '{count} films',
  fromMinute: 'from {time}',
};
