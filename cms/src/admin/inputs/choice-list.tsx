import { VisuallyHidden } from '@strapi/design-system';
import { useCombobox, useMultipleSelection } from 'downshift';
import { type ChangeEvent, type ClipboardEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { Box, BoxInput } from './box.tsx';
import { Chip } from './chip.tsx';
import { Frame, type InputProps } from './frame.tsx';
import { ChoiceLine, Menu } from './menu.tsx';
import { type Choice, named, search } from './search.ts';

/** Several choices in the editor's order, as chips in a box; typing finds, Enter picks, Backspace takes the last away. */

/** What is stored, as a list: whatever an earlier version, an import or a slip left there. */
const toList = (value: unknown): string[] => (Array.isArray(value) ? value : value ? [value] : []).map(String);

const SEPARATOR = /[,;\n\t]/;

interface Props {
  input: InputProps<string[]>;
  choices: readonly Choice[];
  /** How a stored value is printed. */
  labelOf(value: string): string;
  /** What is wrong with the whole list. */
  problem?: string;
  /** Whether one value is in order by itself. */
  isRight(value: string): boolean;
  /** What a text that names no choice is stored as: a tag that is valid though nobody listed it. */
  toValue?(text: string): string;
  /** Any text will do, and the choices are proposals: Enter takes what is written, not the first proposal. */
  free?: boolean;
}

export const ChoiceList = ({
  input,
  choices,
  labelOf,
  problem,
  isRight,
  toValue = (text) => text,
  free = false,
}: Props) => {
  const { name, disabled, placeholder } = input;
  const values = toList(input.value);
  const [text, setText] = useState('');
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [spoken, setSpoken] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const helpId = useId();

  const store = (next: string[]): void => input.onChange(name, next.length > 0 ? next : null);
  const add = (texts: readonly string[]): void => {
    setText('');
    const more = texts
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => named(choices, each)?.value ?? toValue(each));
    if (more.length > 0) store([...new Set([...values, ...more])]);
  };

  const items = useMemo(
    () =>
      search(
        choices.filter(({ value }) => !values.includes(value)),
        text,
      ),
    [choices, values, text],
  );

  const { getSelectedItemProps, getDropdownProps, setActiveIndex } = useMultipleSelection({
    selectedItems: values,
    onSelectedItemsChange: ({ selectedItems }) => {
      setSpoken(`Taken away: ${values.filter((value) => !selectedItems.includes(value)).map(labelOf)}`);
      store(selectedItems);
    },
  });

  const combobox = useCombobox({
    items,
    itemToString: () => '',
    inputValue: text,
    selectedItem: null,
    stateReducer: (_state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputChange
        ? { ...changes, highlightedIndex: !free && changes.inputValue?.trim() ? 0 : -1 }
        : changes,
    onStateChange: ({ type, selectedItem }) => {
      if (selectedItem) add([selectedItem.value]);
      else if (type === useCombobox.stateChangeTypes.InputBlur) add([text]);
    },
  });

  const move = (index: number, by: number): void => {
    const to = index + by;
    const value = values[index];
    if (disabled || value === undefined || to < 0 || to >= values.length) return;
    const next = values.toSpliced(index, 1).toSpliced(to, 0, value);
    setSpoken(`${labelOf(value)} is number ${to + 1} of ${values.length}`);
    setActiveIndex(to);
    store(next);
  };

  const onChipKey = (event: KeyboardEvent, index: number): void => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (disabled || (event.shiftKey && by !== 0)) {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    }
    if (event.shiftKey && by !== 0) {
      event.preventDefault();
      move(index, by);
    }
  };

  const onKey = (event: KeyboardEvent): void => {
    const commits = event.key === 'Enter' || (free && event.key === ',');
    if (!commits) return;
    // Enter in a text box would submit the form. Done here and not by Downshift, whose news comes after the next key.
    event.preventDefault();
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    const highlighted = event.key === 'Enter' && combobox.isOpen ? items[combobox.highlightedIndex] : undefined;
    combobox.closeMenu();
    add([highlighted?.value ?? text]);
  };

  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text');
    if (!SEPARATOR.test(pasted)) return;
    event.preventDefault();
    add((text + pasted).split(SEPARATOR));
  };

  return (
    <Frame input={input} problem={problem}>
      {({ id, invalid, ...described }) => (
        <Box ref={setBox} $invalid={invalid} $disabled={disabled} onClick={() => field.current?.focus()}>
          <VisuallyHidden id={helpId}>
            Backspace takes it away; Shift with the left or right arrow moves it.
          </VisuallyHidden>
          <VisuallyHidden aria-live="polite">{spoken}</VisuallyHidden>
          {values.map((value, index) => (
            <Chip
              key={value}
              label={labelOf(value)}
              isWrong={!isRight(value)}
              disabled={disabled}
              onMove={(by) => move(index, by)}
              onTakeAway={() => {
                store(values.toSpliced(index, 1));
                field.current?.focus();
              }}
              aria-describedby={helpId}
              {...getSelectedItemProps({ selectedItem: value, index, onKeyDown: (event) => onChipKey(event, index) })}
            />
          ))}
          <BoxInput
            {...combobox.getInputProps({
              ...getDropdownProps({ ref: field, onKeyDown: onKey, preventKeyAction: disabled }),
              id,
              disabled,
              onPaste,
              // Not by way of the state change, which comes a moment too late for the caret.
              onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.currentTarget.value),
              onBlur: () => {
                if (!combobox.isOpen) add([text]);
              },
              'aria-labelledby': undefined,
            })}
            {...described}
            aria-invalid={invalid}
            aria-required={input.required}
            name={name}
            placeholder={values.length === 0 ? placeholder : undefined}
          />
          <Menu
            combobox={combobox}
            anchor={box}
            items={items}
            itemKey={({ value }) => value}
            none={free || text === '' ? undefined : 'Nothing has this name'}
          >
            {(choice) => <ChoiceLine choice={choice} />}
          </Menu>
        </Box>
      )}
    </Frame>
  );
};
