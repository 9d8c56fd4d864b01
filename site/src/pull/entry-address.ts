import type { EntryType } from '@also-playing/shared-types/contract';

/** Where an editor mends an entry: its form in the CMS's admin. */
export const entryAddress = (cmsUrl: string, type: EntryType, documentId: string): string => {
  if (type === 'media') return `${cmsUrl}/admin/plugins/upload`;
  const uid = `api::${type}.${type}`;
  return type === 'site'
    ? `${cmsUrl}/admin/content-manager/single-types/${uid}`
    : `${cmsUrl}/admin/content-manager/collection-types/${uid}/${documentId}`;
};
