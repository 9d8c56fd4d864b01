import { formatProblem } from '@also-playing/shared-types/problem';
import { Flex, Typography } from '@strapi/design-system';
import type { ScreeningLine } from '../../rules/readiness-answer.ts';
import { choiceWords } from '../choice-words.ts';
import { EntryLink } from './entry-link.tsx';
import { List } from './lines.tsx';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "Fri 4 Dec, 18:30": of the wall clock there, which no zone can shift. */
const formatStart = (local: string): string => {
  const date = new Date(`${local.slice(0, 10)}T00:00Z`);
  const time = local.slice(11);
  return Number.isNaN(date.getTime()) ? local : [day.format(date).replace(',', ''), time].filter(Boolean).join(', ');
};

/** "Not published · Cancelled · Sold out" */
const stateOf = ({ published, eventStatus, ticketStatus }: ScreeningLine): string =>
  [
    published ? 'Published' : 'Not published',
    eventStatus && eventStatus !== 'scheduled' && choiceWords[eventStatus],
    ticketStatus && choiceWords[ticketStatus],
  ]
    .filter(Boolean)
    .join(' · ');

/** What is said of a screening beside others: the rest stands on its own form. */
const clashesOf = ({ stops, advised }: ScreeningLine): string[] =>
  [...stops, ...advised].filter(({ other }) => other?.uid === 'api::screening.screening').map(formatProblem);

/** The screenings of a film or programme, each with the way to its form. */
export const ScreeningList = ({ screenings }: { screenings: readonly ScreeningLine[] }) => (
  <List>
    {screenings.map((screening) => (
      <li key={screening.documentId}>
        <EntryLink uid="api::screening.screening" documentId={screening.documentId}>
          {screening.localStart ? formatStart(screening.localStart) : 'No time yet'}
        </EntryLink>
        <Typography variant="pi" tag="p" textColor="neutral800">
          {screening.place ?? 'No place yet'}
        </Typography>
        <Typography variant="pi" tag="p" textColor="neutral600">
          {stateOf(screening)}
        </Typography>
        <Flex direction="column" alignItems="stretch">
          {clashesOf(screening).map((clash) => (
            <Typography key={clash} variant="pi" tag="p" textColor="warning700">
              {clash}
            </Typography>
          ))}
        </Flex>
      </li>
    ))}
  </List>
);
