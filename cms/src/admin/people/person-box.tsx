import { VisuallyHidden } from '@strapi/design-system';
import { useCombobox } from 'downshift';
import { type ChangeEvent, type FocusEvent, type KeyboardEvent, type Ref, useEffect, useState } from 'react';
import type { FoundPerson } from '../../people/find-people.ts';
import type { PersonRef } from '../../people/make-person.ts';
import { Box, BoxInput } from '../inputs/box.tsx';
import type { ControlProps } from '../inputs/frame.tsx';
import { Menu } from '../inputs/menu.tsx';
import { useTyped } from '../inputs/use-typed.ts';
import { chosen, decide, questionAbout } from './decide.ts';
import { type Item, itemsFor, PersonLine } from './person-line.tsx';
import { type How, usePeople } from './use-people.ts';

interface Props extends Partial<ControlProps> {
  person: PersonRef | null;
  /** A name that is nobody yet: shown where there is no person. */
  text?: string | null;
  /** Somebody was chosen, or null: the box was emptied. */
  onPerson(person: PersonRef | null, printed?: string): void;
  /** A name was left or entered of which it isn't known who it is. */
  onText(text: string, how: How): void;
  /** Enter, once it has done its work here. */
  onEnter?(): void;
  name?: string;
  label?: string;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/**
 * A person by name: the known ones are offered, and Enter makes one of a name that nobody has. Of a name that is nearly
 * somebody’s, or that several have, it asks first.
 */
export const PersonBox = ({
  person,
  text,
  onPerson,
  onText,
  onEnter,
  label,
  invalid,
  inputRef,
  required,
  disabled,
  ...rest
}: Props) => {
  const { canRead, canCreate, find } = usePeople();
  const { typed, setTyped, now } = useTyped();
  const [answer, setAnswer] = useState<{ to: string; found: FoundPerson[] }>();
  const [box, setBox] = useState<HTMLElement | null>(null);
  /** The text of which Enter has asked who is meant. */
  const [asked, setAsked] = useState<string>();

  const query = typed?.trim() ?? '';
  /** Undefined while nobody has seen who answers to what is typed. */
  const found = query !== '' && answer?.to === query ? answer.found : undefined;
  const items = found ? itemsFor(found, canCreate) : [];
  const decision = found && decide(found, query, true);

  useEffect(() => {
    if (query === '') return;
    let left = false;
    find(query).then((people) => {
      if (people && !left) setAnswer({ to: query, found: people });
    });
    return () => {
      left = true;
    };
  }, [query, find]);

  const take = (item: Item): void => {
    setTyped(null);
    if ('make' in item) onText(query, item.make);
    else {
      const { printed } = chosen(item.person, query);
      onPerson(item.person, printed);
    }
  };

  const combobox = useCombobox<Item>({
    items,
    itemToString: () => '',
    inputValue: typed ?? person?.name ?? text ?? '',
    selectedItem: null,
    stateReducer: (state, { type, changes }) => {
      const { InputChange, InputBlur } = useCombobox.stateChangeTypes;
      // Leaving picks nobody by itself: it might make a person.
      if (type === InputBlur) return { ...changes, selectedItem: state.selectedItem };
      return type === InputChange ? { ...changes, highlightedIndex: -1 } : changes;
    },
    onStateChange: ({ type, selectedItem }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setTyped(null);
      else if (selectedItem) take(selectedItem);
    },
  });

  const { setHighlightedIndex } = combobox;
  /** What Enter would do is marked, as soon as it is known. */
  const marked =
    decision?.is === 'person'
      ? items.findIndex((item) => 'person' in item && item.person.id === decision.person.id)
      : decision?.is === 'nobody'
        ? items.length - 1
        : -1;
  useEffect(() => {
    if (marked >= 0) setHighlightedIndex(marked);
  }, [marked, setHighlightedIndex]);

  const question = found && decision?.is === 'unclear' && asked === query ? questionAbout(found, canCreate) : undefined;

  const enter = (): void => {
    const highlighted = combobox.isOpen ? items[combobox.highlightedIndex] : undefined;
    if (typed !== null && query === '') {
      setTyped(null);
      onPerson(null);
    } else if (highlighted) take(highlighted);
    else if (decision?.is === 'unclear') {
      // The next Enter takes the first of them: a twin is made more often by a slip than meant.
      setAsked(query);
      combobox.openMenu();
      setHighlightedIndex(0);
      return;
    } else if (typed !== null) {
      setTyped(null);
      onText(query, 'enter');
    }
    combobox.closeMenu();
    onEnter?.();
  };

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
    enter();
  };

  const leave = (): void => {
    if (now() === null) return;
    setTyped(null);
    const highlighted = combobox.isOpen ? items[combobox.highlightedIndex] : undefined;
    // A question that is left is not answered by what it has marked.
    const isOpen = question !== undefined && combobox.highlightedIndex === 0;
    if (query === '') onPerson(null);
    else if (!isOpen && highlighted && 'person' in highlighted) take(highlighted);
    else onText(query, 'find');
  };

  return (
    <Box ref={setBox} $invalid={invalid} $disabled={disabled || !canRead}>
      <VisuallyHidden aria-live="polite">{question}</VisuallyHidden>
      <BoxInput
        {...combobox.getInputProps({
          ...rest,
          ref: inputRef,
          disabled: disabled || !canRead,
          onKeyDown,
          // Not by way of the state change, which comes a moment too late for the caret.
          onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
          onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
          onBlur: leave,
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
        itemKey={(item) => ('person' in item ? item.person.documentId : 'make')}
        question={question}
        none={found && 'Nobody has this name'}
      >
        {(item) => <PersonLine item={item} text={query} />}
      </Menu>
    </Box>
  );
};
