import { Flex, Typography } from '@strapi/design-system';
import type { Standing } from '../../publish-log/standing.ts';
import { useSaves } from '../inputs/use-answer.ts';
import { StoppedByList } from './stopped-by.tsx';
import { useAsked } from './use-asked.ts';
import { standingWords } from './words.ts';

/** Milliseconds: an editor who has published waits for it. */
const EVERY = 3_000;

/** Whether what was published last of an entry is what readers have. */
const StandingPanel = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const { answer } = useAsked<Standing>(`/${uid}/${documentId}`, EVERY, useSaves());
  const words = answer && standingWords(answer);
  if (!answer || !words)
    return <Typography variant="pi">{answer ? 'No publisher has reported yet.' : 'Looking …'}</Typography>;
  const { stopped } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography variant="omega" tag="p" textColor={stopped ? 'danger700' : 'neutral800'} role="status">
        {words}
      </Typography>
      {stopped && !stopped.byThis && <StoppedByList {...stopped} />}
    </Flex>
  );
};

export default StandingPanel;
