import { formatPath, type Problem } from '@also-playing/shared-types/problem';
import { wordOf } from './labels.ts';

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
    ...(documentId === undefined ? [] : [`  where   ${formAddress(uid, documentId)}`]),
    ...stops.flatMap((problem) => linesOf('stops ', problem)),
    ...advised.flatMap((problem) => linesOf('advice', problem)),
  ].join('\n');

const linesOf = (kind: string, { path, what, remedy }: Problem): string[] => [
  `  ${kind}  ${path.length > 0 ? `${formatPath(path)}: ` : ''}${what}`,
  `          ${remedy}`,
];

/** The path of its form in the admin. */
const formAddress = (uid: string, documentId: string): string =>
  wordOf(uid) === 'site'
    ? `/admin/content-manager/single-types/${uid}`
    : `/admin/content-manager/collection-types/${uid}/${documentId}`;
