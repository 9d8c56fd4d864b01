import { styled } from 'styled-components';
import { Box } from '../inputs/box.tsx';

/** The columns of the sheet, the same in its head and in every line; under each other where there is little room. */

export const Sheet = styled.div`
  container-type: inline-size;
  ${Box} {
    padding-inline: ${({ theme }) => theme.spaces[2]};
  }
`;

export const Line = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 6fr) minmax(0, 7fr) minmax(0, 5fr) minmax(0, 5fr) 12.8rem;
  gap: ${({ theme }) => theme.spaces[1]};
  align-items: center;
  padding-block: ${({ theme }) => theme.spaces[1]};
  @container (max-width: 620px) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
`;

/** What takes the whole width of a line. */
export const Under = styled.div`
  grid-column: 1 / -1;
`;
