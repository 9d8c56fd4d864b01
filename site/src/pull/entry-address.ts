import type { EntryType } from '@also-playing/shared-types/contract';
import { formPath } from '@also-playing/shared-types/form-path';

/** Where an editor mends an entry: its form in the CMS's admin. */
export const entryAddress = (cmsUrl: string, type: EntryType, documentId: string): string =>
  `${cmsUrl}${formPath(type, documentId)}`;
