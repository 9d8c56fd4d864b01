import { expect, test } from 'vitest';
import { type FormSchema, toDraft } from './to-draft.ts';

const person = { type: 'relation', relation: 'manyToOne', target: 'api::person.person' };
const schema: FormSchema = {
  attributes: {
    title: { type: 'string' },
    year: { type: 'integer' },
    still: { type: 'media' },
    section: { type: 'relation', relation: 'manyToOne', target: 'api::section.section' },
    films: { type: 'relation', relation: 'manyToMany', target: 'api::film.film' },
    credits: { type: 'component', component: 'film.credit', repeatable: true },
    premiere: { type: 'component', component: 'film.premiere' },
  },
  components: {
    'film.credit': { attributes: { role: { type: 'string' }, person } },
    'film.premiere': { attributes: {} },
  },
};
const ref = (id: number, documentId: string) => ({ id, documentId, name: documentId.toUpperCase() });
const saved = {
  '': { section: [ref(1, 'open')], films: [ref(2, 'a'), ref(3, 'b')] },
  'film.credit:7': { person: [ref(4, 'ines')] },
};
const untouched = { connect: [], disconnect: [] };

test('an untouched form reads as it was saved; what is empty is nothing', () => {
  const values = {
    title: 'Union',
    year: '',
    still: { id: 9, documentId: 'image' },
    section: untouched,
    films: untouched,
    credits: [{ id: 7, role: 'director', person: untouched }],
  };
  expect(toDraft(values, schema, saved).draft).toEqual({
    title: 'Union',
    year: null,
    still: 'image',
    section: 'open',
    films: ['a', 'b'],
    credits: [{ role: 'director', person: 'ines' }],
    premiere: null,
  });
});

test('relations are read as they stand: changed, taken away, added in a new line', () => {
  const taken = { connect: [], disconnect: [{ id: 1, apiData: { id: 1, documentId: 'open' } }] };
  const added = { connect: [{ id: 5, apiData: { id: 5, documentId: 'tomasz' }, name: 'Tomasz' }], disconnect: [] };
  const values = {
    section: taken,
    films: added,
    credits: [
      { role: 'cast', person: added },
      { id: 7, person: added },
    ],
  };
  const { draft, named } = toDraft(values, schema, saved);
  expect(draft).toMatchObject({
    section: null,
    films: ['a', 'b', 'tomasz'],
    credits: [{ person: 'tomasz' }, { person: 'tomasz' }],
  });
  expect(named.filter(({ uid }) => uid === 'api::person.person')).toEqual([
    { path: ['credits', 0, 'person'], uid: 'api::person.person', documentId: 'tomasz', name: 'Tomasz', saved: [] },
    {
      path: ['credits', 1, 'person'],
      uid: 'api::person.person',
      documentId: 'tomasz',
      name: 'Tomasz',
      saved: [ref(4, 'ines')],
    },
  ]);
});
