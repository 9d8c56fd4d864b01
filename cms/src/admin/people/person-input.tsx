import { useState } from 'react';
import type { PersonRef } from '../../people/make-person.ts';
import { Frame, fieldOf, type InputProps } from '../inputs/frame.tsx';
import { PersonBox } from './person-box.tsx';
import { personOf, type RelationValue, toRelation } from './relation.ts';
import { type How, usePeople } from './use-people.ts';
import { useSaved } from './use-saved.ts';
import { WhoIsIt } from './who-is-it.tsx';

/** Which component a field that refers to a person is in. */
const COMPONENTS: Readonly<Record<string, string>> = { recipient: 'film.award', person: 'screening.guest' };

/** A relation to one person, in place of Strapi's own: found by name, or made without leaving the form. */
const PersonInput = (input: InputProps<RelationValue>) => {
  const { name, value, disabled, required, onChange } = input;
  const { settle } = usePeople();
  const saved = useSaved(COMPONENTS[fieldOf(name)] ?? '', [name.slice(0, name.lastIndexOf('.'))])[0];
  /** A name that is nobody yet. There is no column for it: it stays as long as the form does. */
  const [text, setText] = useState<string | null>(null);

  const onPerson = (person: PersonRef | null): void => {
    setText(null);
    onChange(name, toRelation(person, saved));
  };
  const onText = async (typed: string, how: How): Promise<void> => {
    setText(typed);
    const settled = await settle(typed, how, 'person');
    if (settled) onPerson(settled.person);
  };
  const person = text === null ? personOf(value, saved) : null;

  return (
    <Frame input={input}>
      {(control) => (
        <>
          <PersonBox
            {...control}
            name={name}
            required={required}
            disabled={disabled}
            person={person}
            text={text}
            onPerson={onPerson}
            onText={onText}
          />
          {text !== null && <WhoIsIt text={text} disabled={disabled} onPerson={onPerson} onText={onText} />}
        </>
      )}
    </Frame>
  );
};

export default PersonInput;
