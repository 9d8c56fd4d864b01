import type { Words } from '../words.ts';

export const dates: Pick<
  Words,
  'dayPattern' | 'monthPattern' | 'clock' | 'daySpan' | 'dayNumbers' | 'ordinals' | 'counts'
> = {
  dayPattern: '{weekday} {day} {month}',
  monthPattern: '{days} {month}',
  clock: { time: '{hour}\u202fh\u202f{minute}', fullHour: '{hour}\u202fh', pad: '' },
  daySpan: '{from} au {to}',
  dayNumbers: { 1: '1er' },
  // A film's: masculine.
  ordinals: [
    'Premier',
    'Deuxième',
    'Troisième',
    'Quatrième',
    'Cinquième',
    'Sixième',
    'Septième',
    'Huitième',
    'Neuvième',
    'Dixième',
    'Onzième',
    'Douzième',
  ],
  counts: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
};
