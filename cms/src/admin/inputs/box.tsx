import { inputFocusStyle } from '@strapi/design-system';
import { css, styled } from 'styled-components';

/** A box that looks like Strapi's own text inputs, for what those can't hold. */
export const Box = styled.div<{ $invalid?: boolean; $disabled?: boolean }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-height: 4rem;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  border: 1px solid ${({ theme, $invalid }) => ($invalid ? theme.colors.danger600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $disabled }) => ($disabled ? theme.colors.neutral150 : theme.colors.neutral0)};
  font-size: 1.4rem;
  ${({ theme, $invalid }) => inputFocusStyle()({ theme, $hasError: $invalid })}
`;

const bare = css`
  border: 0;
  padding: 0;
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  &:focus,
  &:focus-visible {
    outline: none;
  }
  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
  &:disabled {
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: not-allowed;
  }
`;

export const BoxInput = styled.input`
  flex: 1;
  min-width: 6rem;
  line-height: 2.4rem;
  ${bare}
`;
