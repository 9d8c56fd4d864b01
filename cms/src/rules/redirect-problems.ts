import { ADDRESSED_TYPES, addressOf, foldPath, RESERVED } from '@also-playing/shared-types/addresses';
import type { Problem } from '@also-playing/shared-types/problem';
import { checkEntry } from '@also-playing/shared-types/rules/check-entry';
import type { Core } from '@strapi/strapi';
import type { Knex } from '../site-content/model.ts';
import { publicEntryAt } from '../site-content/public-entry.ts';
import { labelOf } from './labels.ts';
import { lookup } from './lookup.ts';
import { isSamePath, type Redirect, redirectsOf, sendOn } from './redirects.ts';
import { refuse } from './refuse.ts';

/**
 * What a redirect that somebody writes may not be. It has no draft, so this is said on save: a wrong one would stop the
 * site's next pull, and two fields are soon typed again.
 */

interface Params {
  documentId?: string;
  data?: { from?: string; to?: string };
}

/**
 * Holds a save of a redirect against the rules. One that leads to where another begins is sent on to its end.
 * @throws ValidationError with each problem at its field
 */
export const checkRedirect = async (strapi: Core.Strapi, trx: Knex, params: object): Promise<void> => {
  const { documentId, data = {} } = params as Params;
  const all = await redirectsOf(strapi);
  const stored = all.find((redirect) => redirect.documentId === documentId);
  const others = all.filter((redirect) => redirect !== stored);
  const redirect = { documentId: documentId ?? 'new', from: data.from ?? stored?.from, to: data.to ?? stored?.to };
  const { entry, problems } = checkEntry('redirect', redirect, await lookup(strapi, trx).around());
  if (!entry) return refuse(problems, 'saving');

  const { from, to } = entry;
  const end = await endOf(strapi, trx, others, to);
  refuse(
    [...(await pageProblems(strapi, trx, from)), ...twinProblems(others, from), ...loopProblems(from, to, end)],
    'saving',
  );
  data.to = end;
  await sendOn(strapi, others, from, end);
};

/** What is public at a path: `film “Union”`. */
const pageAt = async (strapi: Core.Strapi, trx: Knex, path: string): Promise<string | undefined> => {
  const folded = foldPath(path);
  if (folded === '/' || RESERVED.some((word) => folded === `/${word}/`)) return 'the site itself';
  for (const type of ADDRESSED_TYPES) {
    const [before = '', after = ''] = addressOf(type, '?').split('?');
    if (!folded.startsWith(before) || !folded.endsWith(after)) continue;
    const uid = `api::${type}.${type}`;
    const slug = folded.slice(before.length, folded.length - after.length);
    const documentId = await publicEntryAt(strapi, trx, uid, slug);
    if (documentId) return labelOf(strapi, trx, uid, documentId);
  }
  return undefined;
};

/** A page wins over a redirect: one that begins there would never be used. */
const pageProblems = async (strapi: Core.Strapi, trx: Knex, from: string): Promise<Problem[]> => {
  const page = await pageAt(strapi, trx, from);
  return page
    ? [{ path: ['from'], what: `a page of ${page} is at this address`, remedy: 'write an address that nothing has' }]
    : [];
};

const twinProblems = (others: readonly Redirect[], from: string): Problem[] =>
  others
    .filter((other) => isSamePath(other.from, from))
    .map(({ to }) => ({
      path: ['from'],
      what: `another redirect leads from here to ${to}`,
      remedy: 'change that one instead',
    }));

/** Where somebody who is redirected to a path comes to in the end: a page there ends it. */
const endOf = async (strapi: Core.Strapi, trx: Knex, others: readonly Redirect[], to: string): Promise<string> => {
  const next = others.find((other) => isSamePath(other.from, to));
  if (!next || (await pageAt(strapi, trx, to))) return to;
  const left = others.filter((other) => other !== next);
  return endOf(strapi, trx, left, next.to);
};

const loopProblems = (from: string, to: string, end: string): Problem[] =>
  isSamePath(from, end)
    ? [{ path: ['to'], what: `${to} leads back to ${from}`, remedy: 'write where it should lead in the end' }]
    : [];
