import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** What the panel is made of. */

const Button = styled.button`
  display: block;
  width: 100%;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 0;
  border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: inherit;
  text-align: start;
  cursor: pointer;
  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
const Stop = styled(Button)`
  border-inline-start-color: ${({ theme }) => theme.colors.danger600};
`;

interface LineProps {
  /** The field. */
  head: string;
  what: string;
  remedy: string;
  stops?: boolean;
  onClick(): void;
}

/** A problem as a button that leads to its field. */
export const ProblemLine = ({ head, what, remedy, stops, onClick }: LineProps) => {
  const Line = stops ? Stop : Button;
  return (
    <Line type="button" onClick={onClick}>
      <Typography variant="pi" fontWeight="bold" tag="span" textColor="neutral800">
        {head}
      </Typography>
      <Typography variant="pi" tag="span" display="block" textColor="neutral800">
        {capital(what)}
      </Typography>
      <Typography variant="pi" tag="span" display="block" textColor="neutral600">
        {capital(remedy)}
      </Typography>
    </Line>
  );
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A part of the panel. */
export const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={2} width="100%">
    <Typography variant="omega" fontWeight="bold" tag="h3" textColor="neutral800">
      {title}
    </Typography>
    {children}
  </Flex>
);

export const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  margin: 0;
  padding: 0;
  list-style: none;
`;
