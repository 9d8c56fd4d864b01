import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { PersonRef } from '../../people/make-person.ts';
import { useAnswer, useSaves } from '../inputs/use-answer.ts';

type Part = { id?: number } | undefined;

const partAt = (values: unknown, path: string): Part =>
  path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], values) as Part;

/** Whom a part names as it was saved: null is nobody, undefined not known yet. */
export type Saved = PersonRef | null | undefined;

/**
 * Whom parts of the form name as they were saved; Strapi's forms know of a relation only what was changed since.
 * @param component of the parts
 * @param paths where they are in the form: `credits.0`
 */
export const useSaved = (component: string, paths: readonly string[]): readonly Saved[] => {
  const saves = useSaves();
  const ids = useForm('useSaved', ({ values }) => paths.map((path) => partAt(values, path)?.id ?? '').join(','));
  const asked = [...new Set(ids.split(',').filter((id) => id !== ''))].sort().join(',');
  const people = useAnswer<Record<string, PersonRef>>(
    asked === '' ? undefined : `/people/of/${component}?ids=${asked}`,
    saves,
  );
  return useMemo(
    () => ids.split(',').map((id) => (id === '' ? null : people ? (people[id] ?? null) : undefined)),
    [ids, people],
  );
};
