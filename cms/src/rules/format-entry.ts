import { formPath } from '@also-playing/shared-types/form-path';
import { formatPath, type Problem } from '@also-playing/shared-types/problem';
import { KINDS } from './kinds.ts';

/** An entry and what is to be said of it, as commands print it. */
interface SaidEntry {
  /** `film “Union”` */
  label: string;
  uid: string;
  /** Of its form; nothing where the entry isn't made yet. */
  documentId?: string;
  isLive: boolean;
  stops?: readonly Problem[];
  advised?: readonly Problem[];
}

/** The entry, where its form is, then each problem at its field with its remedy. */
export const formatEntry = ({ label, uid, documentId, isLive, stops = [], advised = [] }: SaidEntry): string =>
  [
    `${label}${isLive ? ' (public)' : ''}`,
    ...(documentId === undefined ? [] : [`  where   ${formPath(KINDS[uid]?.type ?? 'media', documentId)}`]),
    ...stops.flatMap((problem) => linesOf('stops ', problem)),
    ...advised.flatMap((problem) => linesOf('advice', problem)),
  ].join('\n');

const linesOf = (kind: string, { path, what, remedy }: Problem): string[] => [
  `  ${kind}  ${path.length > 0 ? `${formatPath(path)}: ` : ''}${what}`,
  `          ${remedy}`,
];
