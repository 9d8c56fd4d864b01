import { Flex, Typography } from '@strapi/design-system';
import { type StrapiApp, useNotification } from '@strapi/strapi/admin';
import { type ReactNode, type RefObject, type SyntheticEvent, useRef, useState } from 'react';
import { type Going, useLazyListGoingQuery, useUnpublishAllMutation } from './use-unpublish-all.ts';

/**
 * Unpublish, of a film or programme that something published shows: Strapi's own action is refused, ours offers to unpublish
 * those as well. Where nothing shows it, Strapi's own is what happens.
 */

interface Dialog {
  type: string;
  title: string;
  content?: ReactNode;
  confirmLabel?: string;
  onConfirm?(): void | Promise<void>;
}
interface Description {
  onClick?(event: SyntheticEvent): unknown;
  dialog?: Dialog;
}
interface ActionProps {
  model: string;
  documentId?: string;
}
interface Action {
  (props: ActionProps): Description | null;
  type?: string;
  position?: unknown;
}

const SHOWN_BY_OTHERS = ['api::film.film', 'api::programme.programme'];

/** @param going rendered when the dialog opens, which is when it is known */
const WillGo = ({ going, otherwise }: { going: RefObject<Going[]>; otherwise: ReactNode }) => {
  const all = going.current ?? [];
  if (all.length < 2) return otherwise;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography tag="p">Others that are published show it. Unpublish these too?</Typography>
      <ul>
        {all.slice(0, -1).map(({ documentId, label }) => (
          <li key={documentId}>
            <Typography>{label}</Typography>
          </li>
        ))}
      </ul>
      <Typography tag="p" textColor="neutral600">
        Their drafts stay as they are: publish them again whenever you like.
      </Typography>
    </Flex>
  );
};

/** Strapi's own action, with the offer where something shows the entry. */
const useOffer = (own: Description | null, { model: uid, documentId }: ActionProps): Description | null => {
  // The dialog opens before what is rendered here comes to it: its content reads what is known by then.
  const going = useRef<Going[]>([]);
  const [isShown, setShown] = useState(false);
  const [list] = useLazyListGoingQuery();
  const [unpublishAll] = useUnpublishAllMutation();
  const { toggleNotification } = useNotification();
  if (!own || !documentId || !SHOWN_BY_OTHERS.includes(uid)) return own;

  const { dialog } = own;
  const unpublish = async (): Promise<void> => {
    const result = await unpublishAll({ uid, documentId });
    toggleNotification(
      'data' in result
        ? { type: 'success', message: `Unpublished: ${result.data.map(({ label }) => label).join(', ')}` }
        : { type: 'danger', message: `Nothing was unpublished: ${result.error.message ?? 'the CMS did not answer'}` },
    );
  };
  return {
    ...own,
    // An action that gives `true` shows no dialog.
    onClick: async (event) => {
      const { data = [] } = await list({ uid, documentId });
      going.current = data;
      setShown(data.length > 1);
      if (data.length > 1) return false;
      const muted = await own.onClick?.(event);
      return dialog ? muted : true;
    },
    dialog: {
      type: 'dialog',
      title: isShown || !dialog ? 'Unpublish' : dialog.title,
      content: <WillGo going={going} otherwise={dialog?.content} />,
      confirmLabel: isShown ? 'Unpublish these too' : dialog?.confirmLabel,
      onConfirm: () => (going.current.length > 1 ? unpublish() : dialog?.onConfirm?.()),
    },
  };
};

const withUses = (own: Action): Action =>
  Object.assign((props: ActionProps) => useOffer(own(props), props), { type: own.type, position: own.position });

interface ContentManager {
  apis: { addDocumentAction(change: (actions: Action[]) => Action[]): void };
}

/** Must run in `bootstrap()`: the content manager is there by then. */
export const registerUnpublish = (app: StrapiApp): void => {
  (app.getPlugin('content-manager') as unknown as ContentManager).apis.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'unpublish' ? withUses(action) : action)),
  );
};
