import { autoUpdate, flip, offset, size, useFloating } from '@floating-ui/react-dom';
import { Portal, Typography, useComposedRefs } from '@strapi/design-system';
import type { UseComboboxReturnValue } from 'downshift';
import type { ReactNode, Ref } from 'react';
import { styled } from 'styled-components';
import type { Choice } from './search.ts';

/** The list under a box: on top of everything, since parts of a form cut off what sticks out of them. */

const List = styled.ul`
  position: fixed;
  z-index: ${({ theme }) => theme.zIndices.popover};
  overflow-y: auto;
  margin: 0;
  padding: ${({ theme }) => theme.spaces[1]};
  list-style: none;
  pointer-events: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
`;

const Line = styled.li`
  display: flex;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral800};
  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;

const Note = styled.li`
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
`;

/** More would be read by nobody; typing makes it fewer. */
const SHOWN = 60;

interface MenuProps<Item> {
  combobox: Pick<UseComboboxReturnValue<Item>, 'getMenuProps' | 'getItemProps' | 'isOpen'>;
  /** The box that it hangs under. */
  anchor: Element | null;
  items: readonly Item[];
  itemKey(item: Item): string;
  children(item: Item): ReactNode;
  /** Said above the choices: what is asked. */
  question?: string;
  /** What is said where there is nothing to choose. */
  none?: string;
}

export const Menu = <Item,>({ combobox, anchor, items, itemKey, children, question, none }: MenuProps<Item>) => {
  const open = combobox.isOpen && (items.length > 0 || none !== undefined);
  const { refs, floatingStyles } = useFloating({
    open,
    strategy: 'fixed',
    placement: 'bottom-start',
    elements: { reference: anchor },
    whileElementsMounted: autoUpdate,
    middleware: [
      offset(4),
      flip({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ rects, availableHeight, elements }) => {
          Object.assign(elements.floating.style, {
            minWidth: `${rects.reference.width}px`,
            maxHeight: `${Math.min(availableHeight, 320)}px`,
          });
        },
      }),
    ],
  });
  const { ref, ...menuProps } = combobox.getMenuProps({}, { suppressRefError: true }) as { ref: Ref<HTMLUListElement> };
  const composed = useComposedRefs<HTMLUListElement | null>(ref, refs.setFloating) as Ref<HTMLUListElement>;
  if (!open) return null;
  return (
    <Portal>
      <List ref={composed} {...menuProps} style={floatingStyles}>
        {question && (
          <Note role="presentation">
            <Typography fontWeight="semiBold" textColor="neutral800">
              {question}
            </Typography>
          </Note>
        )}
        {items.slice(0, SHOWN).map((item, index) => (
          <Line key={itemKey(item)} {...combobox.getItemProps({ item, index })}>
            {children(item)}
          </Line>
        ))}
        {items.length === 0 && (
          <Note>
            <Typography textColor="neutral600">{none}</Typography>
          </Note>
        )}
      </List>
    </Portal>
  );
};

/** A choice as a line of the menu. */
export const ChoiceLine = ({ choice }: { choice: Choice }) => (
  <>
    <Typography>{choice.label}</Typography>
    {choice.detail && <Typography textColor="neutral600">{choice.detail}</Typography>}
  </>
);
