import { wordFor } from '../images/image-list.ts';
import type { PlannedImage } from '../images/media-library.ts';
import type { PlannedEntry } from './plan-entries.ts';

const line = (isNew: boolean, name: string, changes: readonly string[], publish = false): string => {
  const what = isNew || changes.length === 0 ? '' : `: ${changes.join(', ')}`;
  return `${isNew ? '+' : '~'} ${name}${what}${publish ? ' (publish)' : ''}`;
};

const SINCE = 'changed in the CMS since the last import';

/** What stays as editors have it: `! film union kept: synopsis, changed in the CMS since the last import`. */
const keptLines = (entries: readonly PlannedEntry[], images: readonly PlannedImage[]): string[] => [
  ...images
    .filter(({ kept }) => kept.length > 0)
    .map(({ file, kept }) => `! image ${file.name} kept: ${kept.map(wordFor).join(', ')}, ${SINCE}`),
  ...entries.flatMap(({ kind, label, kept, unpublished }) => [
    ...(kept.length > 0 ? [`! ${kind.word} ${label} kept: ${kept.join(', ')}, ${SINCE}`] : []),
    ...(unpublished.length > 0
      ? [`! ${kind.word} ${label} not published: its draft has edits of an editor’s in ${unpublished.join(', ')}`]
      : []),
  ]),
];

/** What an import would change, a line for each entry and image: `+ film union (publish)`, `~ film union: blurb`, `= 12 unchanged`. */
export const formatPlan = (entries: readonly PlannedEntry[], images: readonly PlannedImage[]): string[] => {
  const changedImages = images.filter(({ id, changes }) => id === undefined || changes.length > 0);
  const changedEntries = entries.filter(({ isNew, changes, publish }) => isNew || changes.length > 0 || publish);
  const unchanged = images.length + entries.length - changedImages.length - changedEntries.length;
  return [
    ...changedImages.map(({ id, file, changes }) => line(id === undefined, `image ${file.name}`, changes.map(wordFor))),
    ...changedEntries.map(({ isNew, kind, label, changes, publish }) =>
      line(isNew, `${kind.word} ${label}`.trim(), changes, publish),
    ),
    ...keptLines(entries, images),
    ...(unchanged > 0 ? [`= ${unchanged} unchanged`] : []),
  ];
};
