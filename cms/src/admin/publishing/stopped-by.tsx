import { Typography } from '@strapi/design-system';
import type { StoppedBy } from '../../publish-log/report.ts';
import { EntryLink } from '../panel/entry-link.tsx';
import { List } from '../panel/lines.tsx';

/** "film" of `api::film.film` */
const wordOf = (uid: string): string => uid.slice(uid.indexOf('.') + 1);

/** The entries that stopped a publish, each with the way to its form; or in words, where it is none of them. */
export const StoppedByList = ({ text, stoppedBy }: { text: string; stoppedBy: readonly StoppedBy[] }) =>
  stoppedBy.length > 0 ? (
    <List>
      {stoppedBy.map((entry) => (
        <li key={`${entry.documentId} ${entry.text}`}>
          <EntryLink uid={entry.uid} documentId={entry.documentId}>
            {entry.label ?? wordOf(entry.uid)}
          </EntryLink>
          <Typography variant="pi" tag="p" textColor="neutral800">
            {entry.text}
          </Typography>
        </li>
      ))}
    </List>
  ) : (
    <Typography
      variant="pi"
      tag="p"
      textColor="neutral800"
      style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {text}
    </Typography>
  );
