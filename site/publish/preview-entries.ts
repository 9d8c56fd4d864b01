import path from 'node:path';
import { contract, type EntryType } from '@also-playing/shared-types/contract';
import type { Media } from '@also-playing/shared-types/media';
import { aroundOf } from '@also-playing/shared-types/rules/around';
import { makeImages } from '../src/pull/images.ts';
import { KINDS } from '../src/pull/kinds.ts';
import { parseRows, type Row } from '../src/pull/parse-rows.ts';
import { PullError } from '../src/pull/pull-error.ts';
import type { Entries } from '../src/store/content.ts';
import { entriesOf } from '../src/store/store.ts';

/** What the CMS answers to the address of a preview. */
export interface PreviewDrafts {
  type: EntryType;
  documentId: string;
  rows: Partial<Record<EntryType, Row[]>>;
}

/**
 * The content of the site with drafts in place of what is published.
 * @throws PullError with everything that keeps the drafts from being shown
 */
export const entriesWithDrafts = async (
  stored: Entries,
  { rows }: PreviewDrafts,
  cmsUrl: string,
  contentDirectory: string,
): Promise<Entries> => {
  const around = aroundOf(stored.site, [...(rows.venue ?? []), ...stored.venues]);
  const failures = [];
  const entries: Record<string, unknown> = { ...stored };
  for (const type of Object.keys(contract) as EntryType[]) {
    const parsed = parseRows(type, rows[type] ?? [], cmsUrl, around);
    failures.push(...parsed.failures);
    const drafts =
      type === 'media'
        ? await imagesOf(parsed.entries as unknown as Media[], rows.media ?? [], cmsUrl, contentDirectory)
        : (parsed.entries as { documentId: string }[]);
    if (type !== 'site') entries[KINDS[type]] = overlaid(entriesOf(stored, KINDS[type]), drafts);
  }
  if (failures.length > 0) throw new PullError(failures);
  return entries as unknown as Entries;
};

const imagesOf = (media: Media[], rows: readonly Row[], cmsUrl: string, contentDirectory: string) =>
  makeImages(
    media,
    new Map(rows.map(({ documentId, revision }) => [documentId, revision])),
    cmsUrl,
    path.join(contentDirectory, 'images'),
  );

/** By document id, as the store keeps them. */
const overlaid = <Entry extends { documentId: string }>(stored: readonly Entry[], drafts: readonly Entry[]): Entry[] =>
  [...new Map([...stored, ...drafts].map((entry) => [entry.documentId, entry])).values()].sort((a, b) =>
    a.documentId < b.documentId ? -1 : 1,
  );
