import { expect, test } from 'vitest';
import type { FoundPerson } from '../../people/find-people.ts';
import { decide, questionAbout } from './decide.ts';

const person = (name: string, fits: FoundPerson['fits'], alias?: string): FoundPerson => ({
  id: name.length,
  documentId: name,
  name,
  fits,
  alias,
});
const told = (found: FoundPerson[], text: string, seen = true): string => {
  const decision = decide(found, text, seen);
  return decision.is === 'person' ? [decision.person.name, decision.printed].filter(Boolean).join(' as ') : decision.is;
};

test('a name that one person has is that person, however it is accented', () => {
  expect(told([person('Inés Aguirre', 'exact'), person('Inés Aguirre Sáez', 'begins')], 'ines aguirre')).toBe(
    'Inés Aguirre',
  );
});

test('another spelling of theirs is kept as printed', () => {
  expect(told([person('Martin Dicicco', 'exact', 'Martin Diciccio')], 'martin diciccio')).toBe(
    'Martin Dicicco as Martin Diciccio',
  );
});

test('a beginning is enough only for who sees the list', () => {
  const found = [person('Ana Lima', 'begins')];
  expect(told(found, 'ana li')).toBe('Ana Lima');
  expect(told(found, 'ana li', false)).toBe('unclear');
});

test('namesakes and near names are asked about, a name that nobody has is nobody', () => {
  expect(told([person('Kim Lee', 'exact'), person('Kim Lee', 'exact')], 'Kim Lee')).toBe('unclear');
  expect(told([person('Tomasz Wolny', 'near')], 'Tomas Wolny')).toBe('unclear');
  expect(told([], 'Ada Lund')).toBe('nobody');
});

test('what is asked names the twin, and the keys that answer', () => {
  const wolny = person('Tomasz Wolny', 'near');
  expect(questionAbout([wolny], true)).toBe(
    'Did you mean Tomasz Wolny? Enter takes this one; ↓ Enter makes a new person.',
  );
  expect(questionAbout([wolny], false)).toBe('Did you mean Tomasz Wolny? Enter takes this one.');
  expect(questionAbout([wolny, person('Tomas Volny', 'near')], true)).toBe(
    'Did you mean one of these? ↓ goes on, Enter takes; ↑ Enter makes a new person.',
  );
  expect(questionAbout([person('Kim Lee', 'exact'), person('Kim Lee', 'exact')], true)).toMatch(/^Which one is it\?/);
});
