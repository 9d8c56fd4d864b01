import { useForm } from '@strapi/strapi/admin';
import { useCallback, useMemo, useRef } from 'react';
import type { PersonRef } from '../../people/make-person.ts';
import { personOf, type RelationValue, toRelation } from '../people/relation.ts';
import { type How, usePeople } from '../people/use-people.ts';
import type { Saved } from '../people/use-saved.ts';
import { isCompany } from './role-names.ts';

/** A credit as Strapi's form holds it. */
export interface CreditValue {
  /** Of its row, once it is saved. */
  id?: number;
  __temp_key__: string;
  role?: string | null;
  roleLabel?: string | null;
  person?: RelationValue;
  /** As the film prints the name; of a credit without a person the name that is nobody yet, so that it isn't lost. */
  creditedAs?: string | null;
  character?: string | null;
  note?: string | null;
}

export type CreditTexts = Partial<Pick<CreditValue, 'role' | 'roleLabel' | 'creditedAs' | 'character' | 'note'>>;

interface Credits {
  change(index: number, texts: CreditTexts): void;
  /** @param printed as the film prints the name, where that isn't the person's */
  setPerson(index: number, person: PersonRef | null, printed?: string): void;
  add(texts: CreditTexts, person?: PersonRef): void;
  remove(index: number): void;
  move(index: number, to: number): void;
  /** Finds or makes the person of every credit that has none and is printed so; it takes the CMS a moment. */
  settle(name: string, how: How, role: string | null | undefined): Promise<void>;
}

/**
 * Changes of the credits in a form, by where they are in it.
 * @param savedOf whom a credit names as it was saved
 */
export const useCredits = (field: string, savedOf: (credit: CreditValue) => Saved): Credits => {
  const onChange = useForm('useCredits', (form) => form.onChange);
  const addFieldRow = useForm('useCredits', (form) => form.addFieldRow);
  const removeFieldRow = useForm('useCredits', (form) => form.removeFieldRow);
  const moveFieldRow = useForm('useCredits', (form) => form.moveFieldRow);
  const getValues = useForm('useCredits', (form) => form.getValues);
  const { settle: settlePerson } = usePeople();
  const latest = useRef(savedOf);
  latest.current = savedOf;

  const rows = useCallback(
    (): CreditValue[] => (getValues() as Record<string, CreditValue[] | undefined>)[field] ?? [],
    [field, getValues],
  );

  const change = useCallback(
    (index: number, texts: CreditTexts): void => {
      for (const [name, text] of Object.entries(texts)) onChange(`${field}.${index}.${name}`, text || null);
    },
    [field, onChange],
  );

  const setPerson = useCallback(
    (index: number, person: PersonRef | null, printed?: string): void => {
      const credit = rows()[index];
      if (!credit) return;
      onChange(`${field}.${index}.person`, toRelation(person, latest.current(credit)));
      change(index, { creditedAs: printed === person?.name ? null : printed });
    },
    [field, onChange, rows, change],
  );

  const settle = useCallback(
    async (name: string, how: How, role: string | null | undefined): Promise<void> => {
      const settled = await settlePerson(name, how, isCompany(role) ? 'organisation' : 'person');
      if (!settled) return;
      rows().forEach((credit, index) => {
        const isOpen = credit.creditedAs === name && personOf(credit.person, latest.current(credit)) === null;
        if (isOpen) setPerson(index, settled.person, settled.printed);
      });
    },
    [rows, settlePerson, setPerson],
  );

  return useMemo(
    () => ({
      change,
      setPerson,
      settle,
      add: (texts, person) => addFieldRow(field, { ...texts, person: toRelation(person ?? null, null) }),
      remove: (index) => removeFieldRow(field, index),
      move: (index, to) => moveFieldRow(field, index, to),
    }),
    [field, change, setPerson, settle, addFieldRow, removeFieldRow, moveFieldRow],
  );
};
