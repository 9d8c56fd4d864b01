import type { EntryType } from './contract.ts';

/** Where an editor mends an entry: the path of its form in the CMS's admin. */
export const formPath = (type: EntryType, documentId: string): string => {
  if (type === 'media') return '/admin/plugins/upload';
  const uid = `api::${type}.${type}`;
  return type === 'site'
    ? `/admin/content-manager/single-types/${uid}`
    : `/admin/content-manager/collection-types/${uid}/${documentId}`;
};
