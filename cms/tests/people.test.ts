import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPeople } from '../src/people/find-people.ts';
import { makePerson } from '../src/people/make-person.ts';
import { isNear } from '../src/people/near-names.ts';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';

/** Whom a programmer is offered who types a name, and who is made of one that nobody has. */

test.each([
  ['tomasz wolny', 'tomas wolny', true],
  ['martin dicicco', 'martin diciccio', true],
  ['ola berg', 'ola bergman', false],
  ['ines aguirre', 'ines augirre', true],
  ['mia holm', 'mia holm', false],
  ['ada', 'ida', false],
  ['kim lee', 'tim lee', true],
  ['keiko mori', 'kenji mori', false],
  ['artin dicicco', 'martin dicicc', true],
  ['amrtin dicicco', 'martin dicicoc', true],
  ['amrtin diciocc', 'martin dicicco', false],
  ['jonas lindqvist', 'jonas lindqvist jr', false],
])('%s and %s are one or two slips apart: %s', (a, b, near) => {
  expect(isNear(a, b)).toBe(near);
  expect(isNear(b, a)).toBe(near);
});

const PASSWORD = 'Lighthouse-1';
const createUser = (strapi: Core.Strapi, email: string, role: number): Promise<{ id: number }> =>
  (strapi.service('admin::user') as unknown as { create(user: object): Promise<{ id: number }> }).create({
    email,
    password: PASSWORD,
    firstname: 'A',
    isActive: true,
    roles: [role],
  });

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  /** A user of the admin. */
  let user: number;
  const make = (data: object) => strapi.documents('api::person.person').create({ data: data as never });
  const found = async (text: string): Promise<string[]> =>
    (await findPeople(strapi, text)).map(({ name, fits, alias }) => [name, fits, alias].filter(Boolean).join(' | '));

  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
    const role = (await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } })) as {
      id: number;
    };
    user = (await createUser(strapi, 'editor@example.com', role.id)).id;
    const ines = await make({ name: 'Inés Aguirre', slug: 'ines-aguirre', aliases: ['I. Aguirre', 'Inés A. Sáez'] });
    await make({ name: 'Inès Aguirresarobe', slug: 'ines-aguirresarobe' });
    await make({ name: 'Tomasz Wolny', slug: 'tomasz-wolny' });
    await make({ name: 'Łukasz Żal', slug: 'lukasz-zal' });
    await strapi.documents('api::film.film').create({
      data: { title: 'The Night Shift', credits: [{ role: 'director', person: ines.documentId }] } as never,
    });
  });
  afterAll(() => cms.stop());

  test('people are found by each beginning of their words, without accents, in any order', async () => {
    expect(await found('aguirre in')).toEqual(['Inés Aguirre | begins', 'Inès Aguirresarobe | begins']);
    expect(await found('lukasz zal')).toEqual(['Łukasz Żal | exact']);
    expect(await found('  ')).toEqual([]);
    expect(await found('Zora')).toEqual([]);
  });

  test('whose name it is stands before whose begins so, another spelling is said, and a slip is forgiven', async () => {
    expect(await found('INES AGUIRRE')).toEqual(['Inés Aguirre | exact', 'Inès Aguirresarobe | begins']);
    expect(await found('i. aguirre')).toEqual(['Inés Aguirre | exact | I. Aguirre', 'Inès Aguirresarobe | begins']);
    expect(await found('Tomas Wolny')).toEqual(['Tomasz Wolny | near']);
    expect(await found('Tomasz Woln')).toEqual(['Tomasz Wolny | begins']);
  });

  test('a credit of theirs tells namesakes apart', async () => {
    expect((await findPeople(strapi, 'ines'))[0]).toMatchObject({ known: 'Director, The Night Shift' });
  });

  test('somebody new has a name and an address at once, and is found', async () => {
    const made = await makePerson(strapi, { name: ' Nguyễn Văn Sỹ ' }, user);
    expect(made).toMatchObject({ name: 'Nguyễn Văn Sỹ' });
    expect(await found('nguyen van')).toEqual(['Nguyễn Văn Sỹ | begins']);
    expect(await strapi.documents('api::person.person').findOne({ documentId: made.documentId })).toMatchObject({
      slug: 'nguyen-van-sy',
      kind: 'person',
    });
  });

  test('who exists is not made again, unless a namesake is meant', async () => {
    const first = await makePerson(strapi, { name: 'Kim Lee', kind: 'person' }, user);
    expect(await makePerson(strapi, { name: 'kim lee' }, user)).toEqual(first);
    const second = await makePerson(strapi, { name: 'Kim Lee', namesake: true }, user);
    expect(second.documentId).not.toBe(first.documentId);
    expect(await strapi.documents('api::person.person').findOne({ documentId: second.documentId })).toMatchObject({
      slug: 'kim-lee-2',
    });
  });

  test('a name that is none is refused in words', async () => {
    await expect(makePerson(strapi, { name: '  ' }, user)).rejects.toThrow(
      'Expected a text, got nothing: fill in this field',
    );
  });

  test('only users of the admin ask, and only those make people who may', async () => {
    const { url } = cms;
    expect((await fetch(`${url}/also-playing/people?q=ines`)).status).toBe(401);
    const tokenOf = async (email: string): Promise<string> => {
      const answer = await fetch(`${url}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: PASSWORD }),
      });
      return ((await answer.json()) as { data: { token: string } }).data.token;
    };
    const post = (token: string) =>
      fetch(`${url}/also-playing/people`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ name: 'Ada Lund' }),
      });
    const visitor = await strapi.db
      .query('admin::role')
      .create({ data: { code: 'visitor', name: 'Visitor', description: '' } });
    await createUser(strapi, 'visitor@example.com', visitor.id);
    expect((await post(await tokenOf('visitor@example.com'))).status).toBe(403);
    const editor = await tokenOf('editor@example.com');
    const made = await post(editor);
    expect([made.status, await made.json()]).toEqual([200, expect.objectContaining({ name: 'Ada Lund' })]);
    const asked = await fetch(`${url}/also-playing/people?q=ada`, { headers: { authorization: `Bearer ${editor}` } });
    expect(await asked.json()).toEqual([expect.objectContaining({ name: 'Ada Lund', fits: 'begins' })]);
  });
});
