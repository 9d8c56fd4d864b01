import { Typography } from '@strapi/design-system';
import type { StoppedBy } from '../../publish-log/report.ts';
import { EntryLink } from '../panel/entry-link.tsx';
import { List } from '../panel/lines.tsx';

/** "film" of `api::film.film` */
const wordOf = (uid: string): string => uid.slice(uid.indexOf('.') + 1);

/** All that is wrong with one entry. */
const Faults = ({ faults }: { faults: readonly StoppedBy[] }) => {
  const [first] = faults;
  if (!first) return null;
  return (
    <>
      <EntryLink uid={first.uid} documentId={first.documentId}>
        {first.label ?? wordOf(first.uid)}
      </EntryLink>
      {faults.map(({ text }) => (
        <Typography key={text} variant="pi" tag="p" textColor="neutral800">
          {text}
        </Typography>
      ))}
    </>
  );
};

/** The entries that stopped a publish, each with the way to its form; or in words, where it is none of them. */
export const StoppedByList = ({ text, stoppedBy }: { text: string; stoppedBy: readonly StoppedBy[] }) =>
  stoppedBy.length > 0 ? (
    <List>
      {[...Map.groupBy(stoppedBy, ({ uid, documentId }) => `${uid} ${documentId}`)].map(([key, faults]) => (
        <li key={key}>
          <Faults faults={faults} />
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
