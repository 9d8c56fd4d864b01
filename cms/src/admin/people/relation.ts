import type { PersonRef } from '../../people/make-person.ts';
import type { Saved } from './use-saved.ts';

/** The shape in which Strapi's forms hold a relation: what was changed since it was saved (unstable: 5.54). */

interface Ref {
  id: number;
  apiData: { id: number; documentId: string; isTemporary?: boolean };
}
interface Connected extends Ref {
  name: string;
  label: string;
  __temp_key__: string;
}

export interface RelationValue {
  connect: Connected[];
  disconnect: Ref[];
}

const refTo = ({ id, documentId }: PersonRef): Ref => ({ id, apiData: { id, documentId } });

/**
 * The relation to one person, or to nobody.
 * @param saved whom it leads to as it was saved
 */
export const toRelation = (person: PersonRef | null, saved: Saved): RelationValue => {
  if (person && person.id === saved?.id) return { connect: [], disconnect: [] };
  const connected = person && {
    ...refTo(person),
    apiData: { id: person.id, documentId: person.documentId, isTemporary: true },
    name: person.name,
    label: person.name,
    __temp_key__: 'a0',
  };
  return { connect: connected ? [connected] : [], disconnect: saved ? [refTo(saved)] : [] };
};

/** Whom a relation leads to, as the form stands. */
export const personOf = (relation: Partial<RelationValue> | null | undefined, saved: Saved): PersonRef | null => {
  const connected = relation?.connect?.at(-1);
  if (connected) return { id: connected.id, documentId: connected.apiData.documentId, name: connected.name };
  return (relation?.disconnect?.length ?? 0) > 0 ? null : (saved ?? null);
};
