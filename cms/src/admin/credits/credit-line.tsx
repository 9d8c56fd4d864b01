import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, More, Trash } from '@strapi/icons';
import { type KeyboardEvent, memo, useId, useState } from 'react';
import type { PersonRef } from '../../people/make-person.ts';
import { Box, BoxInput } from '../inputs/box.tsx';
import { ChoiceBox } from '../inputs/choice-box.tsx';
import { useStanding } from '../inputs/frame.tsx';
import { PersonBox } from '../people/person-box.tsx';
import { personOf } from '../people/relation.ts';
import type { How } from '../people/use-people.ts';
import type { Saved } from '../people/use-saved.ts';
import { WhoIsIt } from '../people/who-is-it.tsx';
import { Line, Under } from './layout.ts';
import { roleChoices, roleLabel } from './role-names.ts';
import type { CreditTexts, CreditValue } from './use-credits.ts';
import type { BoxRef, Focus } from './use-focus.ts';

interface Props {
  credit: CreditValue;
  index: number;
  isLast: boolean;
  saved: Saved;
  /** What a refused publish says of it. */
  error?: string;
  disabled?: boolean;
  onChange(index: number, texts: CreditTexts): void;
  onPerson(index: number, person: PersonRef | null, printed?: string): void;
  onText(index: number, text: string, how: How): void;
  onMove(index: number, by: number): void;
  onRemove(index: number): void;
  /** On to the next line. */
  onNext(index: number): void;
  boxRef: BoxRef;
  focus: Focus;
}

/** A credit as one line of the sheet. */
const CreditLine = ({ credit, index, isLast, saved, disabled, ...on }: Props) => {
  const errorId = useId();
  const [more, setMore] = useState(false);
  const error = useStanding(on.error, credit);
  const person = personOf(credit.person, saved);
  const isLoading = saved === undefined && person === null;
  /** A name that is nobody yet is kept where the film's own spelling goes. */
  const open = person === null && !isLoading ? credit.creditedAs : null;
  const said = error ? { 'aria-describedby': errorId, invalid: true } : {};
  const change = (texts: CreditTexts): void => on.onChange(index, texts);
  const called = `credit ${index + 1}`;

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0 || disabled) return;
    event.preventDefault();
    event.stopPropagation();
    on.onMove(index, by);
  };
  const next = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    on.onNext(index);
  };
  const textBox = (field: 'creditedAs' | 'character' | 'note' | 'roleLabel', label: string, value = credit[field]) => (
    <Box $disabled={disabled}>
      <BoxInput
        ref={field === 'creditedAs' ? on.boxRef(credit.__temp_key__, 'printed') : undefined}
        aria-label={`${label}, ${called}`}
        placeholder={field === 'note' || field === 'roleLabel' ? label : undefined}
        disabled={disabled}
        value={value ?? ''}
        onKeyDown={next}
        onChange={(event) => change({ [field]: event.currentTarget.value })}
      />
    </Box>
  );

  return (
    <Line role="group" aria-label={called} onKeyDownCapture={onKeyDown}>
      <ChoiceBox
        {...said}
        label={`Role, ${called}`}
        value={credit.role}
        onPick={(role) => change({ role })}
        choices={roleChoices}
        labelOf={roleLabel}
        disabled={disabled}
        inputRef={on.boxRef(credit.__temp_key__, 'role')}
        onEnter={() => on.focus(credit.__temp_key__, 'person')}
      />
      <PersonBox
        {...said}
        label={`Person, ${called}`}
        person={person}
        text={open}
        disabled={disabled || isLoading}
        inputRef={on.boxRef(credit.__temp_key__, 'person')}
        onPerson={(chosen, printed) => on.onPerson(index, chosen, printed)}
        onText={(text, how) => on.onText(index, text, how)}
        onEnter={() => on.onNext(index)}
      />
      {textBox('creditedAs', 'Printed as', open ? '' : credit.creditedAs)}
      {textBox('character', 'Character')}
      <Flex>
        <IconButton
          variant="ghost"
          label={`Role in words and note, ${called}`}
          aria-expanded={more}
          disabled={disabled}
          onClick={() => setMore(!more)}
        >
          <More />
        </IconButton>
        <IconButton
          variant="ghost"
          label={`Move up, ${called}`}
          disabled={disabled || index === 0}
          onClick={() => on.onMove(index, -1)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          variant="ghost"
          label={`Move down, ${called}`}
          disabled={disabled || isLast}
          onClick={() => on.onMove(index, 1)}
        >
          <ArrowDown />
        </IconButton>
        <IconButton variant="ghost" label={`Delete, ${called}`} disabled={disabled} onClick={() => on.onRemove(index)}>
          <Trash />
        </IconButton>
      </Flex>
      {(more || credit.role === 'other' || credit.roleLabel) && textBox('roleLabel', 'Role in words')}
      {(more || credit.note) && textBox('note', 'Note')}
      {open && (
        <Under>
          <WhoIsIt
            text={open}
            disabled={disabled}
            onPerson={(chosen, printed) => on.onPerson(index, chosen, printed)}
            onText={(text, how) => on.onText(index, text, how)}
          />
        </Under>
      )}
      {error && (
        <Under>
          <Typography variant="pi" tag="p" id={errorId} textColor="danger600" data-strapi-field-error>
            {error}
          </Typography>
        </Under>
      )}
    </Line>
  );
};

const Memoized = memo(CreditLine);

export { Memoized as CreditLine };
