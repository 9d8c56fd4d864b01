import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { Standing } from '../../publish-log/standing.ts';
import { useSaves } from '../inputs/use-answer.ts';
import { CopyPreview } from './copy-preview.tsx';
import { SiteLink } from './site-link.tsx';
import { StoppedByList } from './stopped-by.tsx';
import { useAsked } from './use-asked.ts';
import { standingWords } from './words.ts';

/** Milliseconds: an editor who has published waits for it. */
const every = (standing: Standing | undefined): number => (standing?.state === 'waiting' ? 1_000 : 3_000);

interface Props {
  uid: string;
  documentId: string;
  /** Whether the draft is another than what was published last. */
  isModified: boolean;
}

/** Whether what was published last of an entry is what readers have. */
const StandingPanel = ({ uid, documentId, isModified }: Props) => {
  const { answer } = useAsked<Standing>(`/${uid}/${documentId}`, every, useSaves());
  // What was true before a publish is said no more once it has begun.
  const isSubmitting = useForm('StandingPanel', (form) => form.isSubmitting);
  if (!answer || isSubmitting) return <Typography variant="pi">Looking …</Typography>;
  const { stopped, previewed, page } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography
        variant="omega"
        tag="p"
        textColor={stopped ? 'danger700' : 'neutral800'}
        role="status"
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {standingWords(answer)}
      </Typography>
      {page && <SiteLink href={page}>See it on the site</SiteLink>}
      {isModified && answer.state === 'live' && (
        <Typography variant="pi" tag="p" textColor="neutral600">
          What was saved since isn’t published.
        </Typography>
      )}
      {stopped && !stopped.byThis && <StoppedByList {...stopped} />}
      {previewed && <CopyPreview uid={uid} documentId={documentId} />}
    </Flex>
  );
};

export default StandingPanel;
