import { useCombobox } from 'downshift';
import { type ChangeEvent, type FocusEvent, type KeyboardEvent, type Ref, useState } from 'react';
import { Box, BoxInput } from './box.tsx';
import type { ControlProps } from './frame.tsx';
import { ChoiceLine, Menu } from './menu.tsx';
import { type Choice, named, search } from './search.ts';
import { useTyped } from './use-typed.ts';

interface Props extends Partial<ControlProps> {
  value: string | null | undefined;
  /** @param value null when the box was emptied */
  onPick(value: string | null): void;
  choices: readonly Choice[];
  labelOf(value: string): string;
  /** What a text that names no choice is stored as. */
  toValue?(text: string): string;
  name?: string;
  label?: string;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** Enter, once it has done its work here. */
  onEnter?(): void;
}

/**
 * One of many, found by typing: the first that fits is picked by Enter or by going on; Escape brings back what was there.
 * A text that names none is kept as it is.
 */
export const ChoiceBox = ({
  value,
  onPick,
  choices,
  labelOf,
  toValue = (text) => text,
  label,
  invalid,
  onEnter,
  inputRef,
  required,
  ...rest
}: Props) => {
  const { typed, setTyped, now } = useTyped();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const items = typed === null ? choices : search(choices, typed);

  const pick = (next: string | null): void => {
    setTyped(null);
    if (next !== (value || null)) onPick(next);
  };
  const commit = (): void => {
    const text = now()?.trim();
    if (text === undefined) return;
    pick(text === '' ? null : (named(choices, text)?.value ?? toValue(text)));
  };

  const combobox = useCombobox({
    items: [...items],
    itemToString: (choice) => choice?.label ?? '',
    inputValue: typed ?? (value ? labelOf(value) : ''),
    // What is chosen is our own to know: the same choice made again must be heard of.
    selectedItem: null,
    stateReducer: (_state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputChange
        ? { ...changes, highlightedIndex: changes.inputValue?.trim() ? 0 : -1 }
        : changes,
    onStateChange: ({ type, selectedItem }) => {
      const { InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes;
      if (type === InputKeyDownEscape) setTyped(null);
      else if (selectedItem) pick(selectedItem.value);
      else if (type === InputBlur) commit();
    },
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const skip = (): void => {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    };
    // With the list closed Escape would empty the box.
    if (event.key === 'Escape' && !combobox.isOpen) {
      skip();
      setTyped(null);
    }
    if (event.key !== 'Enter') return;
    // Enter in a text box would submit the form. Done here and not by Downshift, whose news comes after the next key.
    event.preventDefault();
    skip();
    const highlighted = combobox.isOpen ? items[combobox.highlightedIndex] : undefined;
    combobox.closeMenu();
    if (highlighted) pick(highlighted.value);
    else commit();
    onEnter?.();
  };

  return (
    <Box ref={setBox} $invalid={invalid} $disabled={rest.disabled}>
      <BoxInput
        {...combobox.getInputProps({
          ...rest,
          ref: inputRef,
          onKeyDown,
          // Not by way of the state change, which comes a moment too late for the caret.
          onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
          onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
          onBlur: () => {
            if (!combobox.isOpen) commit();
          },
          'aria-label': label,
          'aria-labelledby': undefined,
        })}
        aria-invalid={invalid}
        aria-required={required}
        autoComplete="off"
      />
      <Menu
        combobox={combobox}
        anchor={box}
        items={items}
        itemKey={(choice) => choice.value}
        none={typed ? 'Nothing has this name' : undefined}
      >
        {(choice) => <ChoiceLine choice={choice} />}
      </Menu>
    </Box>
  );
};
