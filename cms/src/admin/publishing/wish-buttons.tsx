import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import type { Publishing } from '../../publish-log/questions.ts';
import type { WishKind } from '../../publish-log/wish.ts';

/** As the CMS has it: whoever may publish films may publish the site. */
const MAY_PUBLISH = [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::film.film' }];

const WORDS: Readonly<Record<WishKind, string>> = {
  publish: 'Publish now',
  rollBack: 'Roll back',
  resume: 'Resume',
};

interface Props {
  publishing: Publishing;
  /** After a wish was taken. */
  onWish(): void;
}

/** What an editor may want of the publisher; nothing for whoever may not publish. */
export const WishButtons = ({ publishing: { live, wish }, onWish }: Props) => {
  const { allowedActions } = useRBAC(MAY_PUBLISH);
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  if (!allowedActions.canPublish) return null;

  const make = async (kind: WishKind): Promise<void> => {
    try {
      await post('/also-playing/publishing/wish', { kind });
      onWish();
    } catch {
      toggleNotification({ type: 'danger', message: 'The CMS didn’t take it: reload the page and try again' });
    }
  };
  const kinds: WishKind[] = live?.outcome === 'rolledBack' ? ['resume', 'rollBack'] : ['publish', 'rollBack'];
  return (
    <Flex gap={2} wrap="wrap">
      {kinds.map((kind) => (
        <Button
          key={kind}
          size="S"
          variant={kind === 'rollBack' ? 'danger-light' : 'secondary'}
          disabled={wish !== null || (kind === 'rollBack' && !live)}
          onClick={() => make(kind)}
        >
          {WORDS[kind]}
        </Button>
      ))}
      {wish && (
        <Typography variant="pi" textColor="neutral600">
          {`“${WORDS[wish.kind]}”${wish.by ? ` by ${wish.by}` : ''}: waiting for the publisher …`}
        </Typography>
      )}
    </Flex>
  );
};
