import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog, isFetchError, useFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Publishing } from '../../publish-log/questions.ts';
import type { LogLine } from '../../publish-log/report.ts';
import type { WishKind } from '../../publish-log/wish.ts';
import { heldWords, moment } from './words.ts';

/** As the CMS has it: whoever may publish films may publish the site. */
const MAY_PUBLISH = [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::film.film' }];

const WORDS: Readonly<Record<WishKind, string>> = {
  publish: 'Publish now',
  rollBack: 'Roll back',
  resume: 'Resume',
};

/** The rollback that a refusal names: somebody made it since this page was last told. */
const heldOf = (error: unknown): LogLine | undefined =>
  isFetchError(error)
    ? (error.response?.data as { error?: { details?: { held?: LogLine } } })?.error?.details?.held
    : undefined;

interface Props {
  publishing: Publishing;
  /** After a wish was taken or refused. */
  onWish(): void;
}

/** What an editor may want of the publisher; nothing for whoever may not publish. */
export const WishButtons = ({ publishing: { live, before, wish }, onWish }: Props) => {
  const { allowedActions } = useRBAC(MAY_PUBLISH);
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isAsking, setAsking] = useState(false);
  if (!allowedActions.canPublish) return null;

  const make = async (kind: WishKind): Promise<void> => {
    try {
      await post('/also-playing/publishing/wish', { kind });
    } catch (error) {
      const held = heldOf(error);
      const message = held ? heldWords(held) : 'The CMS didn’t take it: reload the page and try again';
      toggleNotification({ type: held ? 'warning' : 'danger', message });
    }
    onWish();
  };
  const kinds: WishKind[] = live?.outcome === 'rolledBack' ? ['resume', 'rollBack'] : ['publish', 'rollBack'];
  const isWaiting = wish !== null && !wish.unheard;
  return (
    <Flex gap={2} wrap="wrap">
      {kinds.map((kind) => (
        <Button
          key={kind}
          size="S"
          variant={kind === 'rollBack' ? 'danger-light' : 'secondary'}
          disabled={isWaiting || (kind === 'rollBack' && !before)}
          onClick={() => (kind === 'rollBack' ? setAsking(true) : make(kind))}
        >
          {WORDS[kind]}
        </Button>
      ))}
      {wish && (
        <Typography variant="pi" textColor={wish.unheard ? 'warning700' : 'neutral600'}>
          {`“${WORDS[wish.kind]}”${wish.by ? ` by ${wish.by}` : ''}: `}
          {wish.unheard ? 'no publisher has taken it yet. See whether one runs.' : 'waiting for the publisher …'}
        </Typography>
      )}
      <Dialog.Root open={isAsking} onOpenChange={setAsking}>
        <ConfirmDialog
          title="Roll back the site?"
          endAction={
            <Dialog.Action>
              <Button fullWidth variant="danger-light" onClick={() => make('rollBack')}>
                {`Roll back to release ${before?.release}`}
              </Button>
            </Dialog.Action>
          }
        >
          {before &&
            `Readers get release ${before.release}, of ${moment(before.at)}, again. Nothing that is saved since or from now on reaches them until somebody presses Resume.`}
        </ConfirmDialog>
      </Dialog.Root>
    </Flex>
  );
};
