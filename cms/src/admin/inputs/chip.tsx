import { ArrowLeft, ArrowRight, Cross } from '@strapi/icons';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { styled } from 'styled-components';

const Frame = styled.span<{ $wrong: boolean }>`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  max-width: 100%;
  padding: 0 ${({ theme }) => theme.spaces[2]};
  line-height: 2.4rem;
  cursor: default;
  border: 1px solid ${({ theme, $wrong }) => ($wrong ? theme.colors.danger600 : theme.colors.primary200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $wrong }) => ($wrong ? theme.colors.danger100 : theme.colors.primary100)};
  color: ${({ theme, $wrong }) => ($wrong ? theme.colors.danger700 : theme.colors.primary700)};
  &:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const ChipButton = styled.button`
  display: inline-flex;
  padding: 2px;
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;
  svg {
    width: 1rem;
    height: 1rem;
    fill: currentColor;
  }
`;

const MoveButton = styled(ChipButton)`
  ${Frame}:not(:focus-within) & {
    display: none;
  }
`;

interface Props extends ComponentPropsWithoutRef<'span'> {
  label: string;
  isWrong: boolean;
  disabled?: boolean;
  /** @param by -1 is one to the left, 1 one to the right */
  onMove(by: number): void;
  onTakeAway(): void;
}

/** One of several choices. Its buttons are for the mouse, on the chip that was clicked; by keyboard it is keys. */
export const Chip = forwardRef<HTMLSpanElement, Props>(
  ({ label, isWrong, disabled, onMove, onTakeAway, ...rest }, ref) => (
    <Frame {...rest} ref={ref} $wrong={isWrong} role="group" aria-label={label}>
      {!disabled && (
        <MoveButton type="button" tabIndex={-1} aria-label="Move left" onClick={() => onMove(-1)}>
          <ArrowLeft />
        </MoveButton>
      )}
      {label}
      {!disabled && (
        <>
          <MoveButton type="button" tabIndex={-1} aria-label="Move right" onClick={() => onMove(1)}>
            <ArrowRight />
          </MoveButton>
          <ChipButton
            type="button"
            tabIndex={-1}
            aria-label={`Take away ${label}`}
            // Pressed it would take the focus: the arrows would come, and it would no longer be under the pointer when let go.
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => {
              // The chip would take the focus.
              event.stopPropagation();
              onTakeAway();
            }}
          >
            <Cross />
          </ChipButton>
        </>
      )}
    </Frame>
  ),
);
Chip.displayName = 'Chip';
