import { expect, test } from 'vitest';
import { parseCredits } from './parse-credits.ts';

const lines = (text: string, first = 'cast'): string[] =>
  parseCredits(text, first).map(({ role, roleLabel, name, character }) =>
    [role, roleLabel, name, character].filter(Boolean).join(' | '),
  );

test('a list from a press kit: a role and its names on a line', () => {
  expect(
    lines(`Directors: Inés Aguirre & Tomasz Wolny
Written by Inés Aguirre

DoP\tKeiko Mori
Original Music … Ola Berg, Sam O’Neill and Ada Lund
Production Companies: Les Films du Quai, Salt House Ltd.; Smith & Sons, Inc.`),
  ).toEqual([
    'director | Inés Aguirre',
    'director | Tomasz Wolny',
    'writer | Inés Aguirre',
    'cinematography | Keiko Mori',
    'original-music | Ola Berg',
    'original-music | Sam O’Neill',
    'original-music | Ada Lund',
    'production-company | Les Films du Quai',
    'production-company | Salt House Ltd.',
    'production-company | Smith & Sons, Inc.',
  ]);
});

test('a role by itself heads the lines that follow; of a cast the parts are told', () => {
  expect(lines('Cast:\nAssia Benhaddou (Assia)\nYann Le Goff as the mayor\nEditors\nMia Holm', 'director')).toEqual([
    'cast | Assia Benhaddou | Assia',
    'cast | Yann Le Goff | the mayor',
    'editor | Mia Holm',
  ]);
});

test('a role that nobody knows keeps its words', () => {
  expect(lines('Kite: Otto Sand')).toEqual(['other | Kite | Otto Sand']);
});

test('names alone go on in the role before', () => {
  expect(lines('Ada Lund\nSam O’Neill', 'producer')).toEqual(['producer | Ada Lund', 'producer | Sam O’Neill']);
});
