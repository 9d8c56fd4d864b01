import type { EntryType } from '../../contract.ts';
import { workingTitle } from '../redirects.ts';
import { type BadEntry, badBy, changed } from './bad-entry.ts';
import { whole } from './whole.ts';

/**
 * Entries that are right by themselves, and wrong beside the others that the CMS has: all examples, published. Only the
 * CMS can say so: in the form, by its API, and of an import.
 */

export interface BesideOthers extends BadEntry {
  /** What else is there. */
  others?: readonly { type: EntryType; entry: { documentId: string }; isDraft?: true }[];
  /** What is refused; to publish it unless said. What has no draft is refused as it is saved, or said of what is saved. */
  deed?: 'save' | 'delete' | 'unpublish' | 'check';
}

const row = (
  type: EntryType,
  changes: Record<string, unknown>,
  [at, what, remedy]: [at: string, what: string, remedy: string],
  more: Pick<BesideOthers, 'others' | 'deed'> = {},
): BesideOthers => ({ ...badBy(type, changes, at, what, remedy), ...more });

const DRAFT = {
  type: 'film',
  entry: changed('film', { documentId: 'a-draft', title: 'A Draft', slug: 'a-draft' }),
  isDraft: true,
} as const;
const BACK = {
  type: 'redirect',
  entry: { documentId: 'redirect-back', from: '/films/there/', to: '/films/here/' },
} as const;
const SPANISH = {
  type: 'page',
  entry: changed('page', { documentId: 'spanish', title: 'Español', slug: 'es' }),
} as const;
const ONE_TIME = { localEnd: null, availability: null, previousLocalStart: null };

export const besideOthers: Readonly<Record<string, BesideOthers>> = {
  'a film at the address of another': row('film', { slug: 'quorum' }, [
    'slug',
    'the published film "Quorum" has this address',
    'write another one',
  ]),
  'an embargo that lifts at no time': row('film', { publishAt: 'soon' }, [
    'publishAt',
    'expected a day and a time, got "soon"',
    'give both, as clocks at the venue show them; in a file like 2026-12-04T18:30',
  ]),
  'a screening of a draft': row(
    'screening',
    { film: 'a-draft' },
    ['film', 'the film "A Draft" is not published', 'publish the film first'],
    { others: [DRAFT] },
  ),
  'a programme with a draft in it': row(
    'programme',
    { films: ['pacific-northwest', 'a-draft'] },
    ['films', 'the film "A Draft" is not published', 'publish the film first'],
    { others: [DRAFT] },
  ),
  'two screenings in one room at one time': row(
    'screening',
    { ...ONE_TIME, venue: 'main-hall', localStart: '2026-12-04T18:30' },
    [
      'localStart',
      '“The Night Shift” starts in this room at this time',
      'choose another time or room, or cancel that one',
    ],
  ),
  'a screening of a row': row(
    'screening',
    { film: 1 },
    ['film', 'this refers to an entry by the number of a row', 'refer to it by its document id'],
    { deed: 'save' },
  ),
  'a redirect from a page': row('redirect', { from: '/films/quorum/' }, [
    'from',
    'a page of film “Quorum” is at this address',
    'write an address that nothing has',
  ]),
  'two redirects from one address': row('redirect', { documentId: 'redirect-2', to: '/films/quorum/' }, [
    'from',
    `another redirect leads from here to ${workingTitle.to}`,
    'change that one instead',
  ]),
  'two redirects in a circle': row(
    'redirect',
    { from: '/films/here/', to: '/films/there/' },
    ['to', '/films/there/ leads back to /films/here/', 'write where it should lead in the end'],
    { others: [BACK] },
  ),
  'an edition that has sections, deleted': {
    type: 'edition',
    entry: whole.edition,
    deed: 'delete',
    at: '',
    what: 'edition “Harbour Lights 2026” is used by section “Competition”',
    remedy: 'take it out there, then delete it',
  },
  'a new language where a page is': row(
    'site',
    { locales: ['en', 'fr', 'es'] },
    [
      'locales',
      'page “Español” is at /es/, where the pages in this language are',
      'write another address in that page and publish it, or take this language out',
    ],
    { others: [SPANISH], deed: 'check' },
  ),
  'the site, deleted': {
    type: 'site',
    entry: whole.site,
    deed: 'delete',
    at: '',
    what: 'there is one site, and it stays',
    remedy: 'change its settings instead',
  },
  'a film that is shown, unpublished': {
    type: 'film',
    entry: { documentId: 'quorum' },
    deed: 'unpublish',
    at: '',
    what: 'film “Quorum” is shown by screening of “Quorum” on 2026-12-05 at 20:15',
    remedy: 'unpublish those first, then this',
  },
};
