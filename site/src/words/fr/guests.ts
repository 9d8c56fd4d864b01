import type { Words } from '../words.ts';

// "De" and "par" would elide before some names: a colon serves all.
export const guests: Words['guests'] = {
  introduction: 'Présentation\u202f: {names}',
  'q-and-a': 'Rencontre avec {names}',
  discussion: 'Discussion avec {names}',
  moderator: 'Modération\u202f: {names}',
  speaker: 'Intervention\u202f: {names}',
  performance: 'Performance\u202f: {names}',
  'live-music': 'Accompagnement musical\u202f: {names}',
};
