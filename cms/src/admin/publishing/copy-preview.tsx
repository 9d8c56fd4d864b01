import { Button, Typography } from '@strapi/design-system';
import { Link as LinkIcon } from '@strapi/icons';
import { useClipboard, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { moment } from './words.ts';

/** As the CMS signs addresses of previews, in milliseconds. */
const LASTS_MS = 86_400_000;

/**
 * The signed address of a preview, for somebody without an account: Strapi's own button beside the preview copies the
 * admin's address, which needs one.
 */
export const CopyPreview = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const { get } = useFetchClient();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const [shown, setShown] = useState<string>();

  const copyAddress = async (): Promise<void> => {
    try {
      const params = { documentId, status: 'draft' };
      const { data } = await get<{ data: { url: string } }>(`/content-manager/preview/url/${uid}`, { params });
      const until = moment(new Date(Date.now() + LASTS_MS).toISOString());
      const message = `Whoever has this address sees what is saved here, without an account, until ${until}`;
      // A browser lets nobody copy on a page without https.
      const copied = await copy(data.data.url);
      setShown(copied ? undefined : data.data.url);
      toggleNotification({ type: 'success', message: copied ? `Copied. ${message}` : message });
    } catch {
      toggleNotification({ type: 'danger', message: 'The CMS gave no address: reload the page and try again' });
    }
  };
  return (
    <>
      <Button variant="tertiary" startIcon={<LinkIcon />} onClick={copyAddress} fullWidth>
        Copy preview address
      </Button>
      {shown && (
        <Typography variant="pi" tag="p" style={{ userSelect: 'all', overflowWrap: 'anywhere' }}>
          {shown}
        </Typography>
      )}
    </>
  );
};
