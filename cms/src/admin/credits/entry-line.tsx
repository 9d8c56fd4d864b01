import { type KeyboardEvent, useRef, useState } from 'react';
import type { PersonRef } from '../../people/make-person.ts';
import { ChoiceBox } from '../inputs/choice-box.tsx';
import type { ControlProps } from '../inputs/frame.tsx';
import { PersonBox } from '../people/person-box.tsx';
import type { How } from '../people/use-people.ts';
import { Line } from './layout.ts';
import { roleChoices, roleLabel } from './role-names.ts';
import type { CreditTexts } from './use-credits.ts';
import { type BoxRef, type Focus, NEW } from './use-focus.ts';

interface Props {
  control: ControlProps;
  /** Proposed: credits of one role stand together. */
  lastRole: string;
  onAdd(texts: CreditTexts, person?: PersonRef): void;
  onSettle(name: string, how: How, role: string): void;
  /** On to what follows in the credit that has just been added. */
  onInto(): void;
  boxRef: BoxRef;
  focus: Focus;
}

/** The empty line at the end: a name in it is the next credit. Until then it is none, and nothing to complain of. */
export const EntryLine = ({ control, lastRole, onAdd, onSettle, onInto, boxRef, focus }: Props) => {
  const [role, setRole] = useState<string | null>(null);
  const person = useRef<HTMLInputElement>(null);
  /** Whether the box was left by Tab: then what follows in the new credit is next, and not what follows here. */
  const tabbed = useRef(false);

  const onKeyDown = ({ key, shiftKey }: KeyboardEvent): void => {
    tabbed.current = key === 'Tab' && !shiftKey;
  };
  const add = (texts: CreditTexts, chosen?: PersonRef): void => {
    onAdd({ role: role ?? lastRole, ...texts }, chosen);
    // It stays proposed, and the box as it is: a text that changes under the caret loses its selection.
    setRole(role ?? lastRole);
    if (tabbed.current) onInto();
  };

  return (
    <Line role="group" aria-label="New credit" onKeyDownCapture={onKeyDown}>
      <ChoiceBox
        {...control}
        label="Role, new credit"
        value={role ?? lastRole}
        onPick={setRole}
        choices={roleChoices}
        labelOf={roleLabel}
        inputRef={boxRef(NEW, 'role')}
        onEnter={() => person.current?.focus()}
      />
      <PersonBox
        label="Person, new credit"
        placeholder="Name"
        person={null}
        inputRef={person}
        onPerson={(chosen, printed) => {
          if (chosen) add({ creditedAs: printed === chosen.name ? undefined : printed }, chosen);
        }}
        onText={(text, how) => {
          add({ creditedAs: text });
          onSettle(text, how, role ?? lastRole);
        }}
        onEnter={() => focus(NEW, 'role')}
      />
    </Line>
  );
};
