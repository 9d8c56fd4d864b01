import { fold } from '@also-playing/shared-types/fold';
import { personFields } from '@also-playing/shared-types/person';
import { formatProblem, inPlainWords, toProblems } from '@also-playing/shared-types/problem';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { slugSource } from '../transfer/match/slugs.ts';
import { everybody } from './find-people.ts';

/** Somebody as forms refer to them. */
export interface PersonRef {
  id: number;
  documentId: string;
  name: string;
}

/** What a form says of somebody new. */
export interface NewPerson {
  name?: unknown;
  kind?: unknown;
  /** There is somebody of just this name, and another one is meant. */
  namesake?: unknown;
}

/**
 * Makes a person of a name, with an address of their own; the one who has just this name already, unless a namesake is
 * meant: Enter pressed twice makes nobody twice.
 * @param user the id of who asks, of the admin
 * @throws ValidationError when the name is none
 */
export const makePerson = async (strapi: Core.Strapi, given: NewPerson, user: number): Promise<PersonRef> => {
  const name = personFields.name.safeParse(given.name, { error: inPlainWords });
  if (!name.success) throw new errors.ValidationError(toProblems(name.error).map(formatProblem).join(' · '));
  const kind = personFields.kind.safeParse(given.kind);
  const people = await everybody(strapi);
  const same = people.find(({ spellings }) => spellings[0]?.folded === fold(name.data));
  if (same && !given.namesake) return { id: same.id, documentId: same.documentId, name: same.name };

  const slug = slugSource(
    people.map((person) => person.slug),
    'person',
  )(name.data);
  const made = await strapi.documents('api::person.person').create({
    data: { name: name.data, slug, kind: kind.data ?? 'person', createdBy: user, updatedBy: user } as never,
  });
  return { id: Number(made.id), documentId: made.documentId, name: name.data };
};
