import type { Core, UID } from '@strapi/strapi';
import { findPeople } from './find-people.ts';
import { makePerson, type NewPerson, type PersonRef } from './make-person.ts';

/** What forms ask about people, at `/also-playing/people…`: for users who may read people, or make some. */

/** Components that refer to a person, and by which field. */
const REFERRING: Readonly<Record<string, string>> = {
  'film.credit': 'person',
  'film.award': 'recipient',
  'screening.guest': 'person',
};

/** `/people/of/film.credit?ids=1,2`: who is named in parts of entries as they were saved, by the part's row id. */
const peopleOf = async (
  strapi: Core.Strapi,
  component: string,
  ids: readonly number[],
): Promise<Record<string, PersonRef>> => {
  const field = REFERRING[component];
  if (!field || ids.length === 0) return {};
  const rows = (await strapi.db.query(component as UID.Schema).findMany({
    select: ['id'],
    where: { id: { $in: [...ids] } },
    populate: { [field]: { select: ['id', 'documentId', 'name'] } } as never,
  })) as Record<string, unknown>[];
  return Object.fromEntries(
    rows.flatMap((row) => {
      const person = row[field] as PersonRef | null;
      return person ? [[row.id, { id: person.id, documentId: person.documentId, name: person.name }]] : [];
    }),
  );
};

interface Question {
  params: Record<string, string>;
  query: Record<string, string>;
  request: { body?: NewPerson };
  state: { user: { id: number } };
}

export const answerAboutPeople = (strapi: Core.Strapi): void => {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    right: 'read' | 'create',
    answer: (question: Question) => Promise<unknown>,
  ) => ({
    method,
    path,
    handler: answer as never,
    info: { type: 'admin' },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        {
          name: 'admin::hasPermissions',
          config: { actions: [[`plugin::content-manager.explorer.${right}`, 'api::person.person']] },
        },
      ] as never,
    },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/also-playing',
    routes: [
      route('GET', '/people', 'read', ({ query }) => findPeople(strapi, String(query.q ?? ''))),
      route('GET', '/people/of/:component', 'read', ({ params, query }) =>
        peopleOf(
          strapi,
          params.component ?? '',
          String(query.ids ?? '')
            .split(',')
            .map(Number)
            .filter(Number.isInteger),
        ),
      ),
      route('POST', '/people', 'create', ({ request, state }) => makePerson(strapi, request.body ?? {}, state.user.id)),
    ],
  });
};
