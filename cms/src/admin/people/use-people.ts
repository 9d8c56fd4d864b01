import type { PersonKind } from '@also-playing/shared-types/vocabulary/person';
import { getFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import type { FoundPerson } from '../../people/find-people.ts';
import type { NewPerson, PersonRef } from '../../people/make-person.ts';
import { type Decision, decide } from './decide.ts';

const FRESH = 10_000;
const finds = new Map<string, { at: number; found: Promise<FoundPerson[] | undefined> }>();

// Not the hook's client, which calls off what a box has asked when the box goes: others wait for the same answer.
const { get, post } = getFetchClient();

const RIGHTS = ['read', 'create'].map((right) => ({
  action: `plugin::content-manager.explorer.${right}`,
  subject: 'api::person.person',
}));

/**
 * How far to go for a name: `find` only looks for somebody; `enter` makes somebody new where nobody is like it; `make` and
 * `namesake` make one in any case, the last beside another of the same name.
 */
export type How = 'find' | 'enter' | 'make' | 'namesake';

interface Settled {
  person: PersonRef;
  printed?: string;
}

interface People {
  /** What this user may do. */
  canRead: boolean;
  canCreate: boolean;
  /** Those whom a text may mean, best first. Nobody, when the CMS doesn't answer: the text stays what it is. */
  find(text: string): Promise<FoundPerson[] | undefined>;
  /** Who a name is, or becomes; undefined while that is open, or with a notification when the CMS refuses. */
  settle(name: string, how: How, kind: PersonKind): Promise<Settled | undefined>;
}

export const usePeople = (): People => {
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(RIGHTS);
  const { canRead = false, canCreate = false } = allowedActions as { canRead?: boolean; canCreate?: boolean };

  const find = useCallback((text: string): Promise<FoundPerson[] | undefined> => {
    const known = finds.get(text);
    if (known && Date.now() - known.at < FRESH) return known.found;
    // Not as `params`, which Strapi's client doesn't encode: of "Quist & Daughters" it would ask for "Quist".
    const found = get<FoundPerson[]>(`/also-playing/people?q=${encodeURIComponent(text)}`).then(
      ({ data }) => data,
      () => {
        finds.delete(text);
        return undefined;
      },
    );
    finds.set(text, { at: Date.now(), found });
    return found;
  }, []);

  const make = useCallback(
    async (person: NewPerson & { name: string }): Promise<PersonRef | undefined> => {
      try {
        const { data } = await post<PersonRef>('/also-playing/people', person);
        finds.clear();
        return data;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        toggleNotification({ type: 'danger', message: `“${person.name}” was not made: ${message}` });
        return undefined;
      }
    },
    [toggleNotification],
  );

  const settle = useCallback(
    async (name: string, how: How, kind: PersonKind): Promise<Settled | undefined> => {
      if (how === 'find' || how === 'enter') {
        const found = await find(name);
        const decision: Decision = found ? decide(found, name, false) : { is: 'unclear' };
        if (decision.is === 'person') return decision;
        if (decision.is === 'unclear' || how === 'find') return undefined;
      }
      if (!canCreate) return undefined;
      const person = await make({ name, kind, namesake: how === 'namesake' });
      return person && { person };
    },
    [find, make, canCreate],
  );

  return useMemo(() => ({ canRead, canCreate, find, settle }), [canRead, canCreate, find, settle]);
};
