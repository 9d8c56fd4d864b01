import type { EntryType } from '@also-playing/shared-types/contract';
import { type Around, aroundOf } from '@also-playing/shared-types/rules/around';
import { checkEntry } from '@also-playing/shared-types/rules/check-entry';
import type { Core } from '@strapi/strapi';
import { pagesInTheWay } from '../../rules/languages.ts';
import { attributesOf, type Fields } from '../fields.ts';
import { KINDS, type Kind, SITE, VENUE } from '../kinds.ts';
import { publishedIds } from '../match/known.ts';
import type { ImportProblem } from '../problems.ts';
import { NOT_YET, type PlannedEntry } from './plan-entries.ts';

/**
 * What the site would refuse of the entries that are to be public, whole as they would be: an import file may give an
 * entry in part, and the CMS may hold what was never finished. What has no draft is public as soon as it is written.
 */
export const checkPublished = async (
  strapi: Core.Strapi,
  entries: readonly PlannedEntry[],
): Promise<ImportProblem[]> => {
  const published = new Map<string, Set<string>>();
  for (const kind of KINDS.filter(({ draftAndPublish }) => draftAndPublish)) {
    published.set(kind.uid, await publishedIds(strapi, kind));
  }
  for (const { kind, target, publish } of entries) {
    if (publish) published.get(kind.uid)?.add(target.documentId ?? NOT_YET);
  }
  const around = await readAround(strapi, entries);
  const problems = entries.filter(isToBePublic).flatMap((entry): ImportProblem[] => {
    const { kind, path, target, draft, publish } = entry;
    const whole = { ...draft, documentId: target.documentId ?? NOT_YET };
    return [
      ...checkEntry(kind.word as EntryType, whole, around(entry)).problems,
      ...(publish ? draftsOf(strapi, kind, draft, published) : []),
    ].map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  });
  return [...problems, ...(await languageProblems(strapi, entries))];
};

/** Public pages that stand where those of a new language would; one that the file publishes is looked at by itself. */
const languageProblems = async (strapi: Core.Strapi, entries: readonly PlannedEntry[]): Promise<ImportProblem[]> => {
  const site = entries.find(({ kind, changes }) => kind === SITE && changes.includes('locales'));
  if (!site) return [];
  const own = new Set(entries.filter(({ publish }) => publish).map(({ target }) => target.documentId));
  const found = await pagesInTheWay(strapi, strapi.db.connection, site.draft.locales);
  return found
    .filter(({ other }) => !own.has(other?.documentId))
    .map((problem) => ({ ...problem, path: [...site.path, ...problem.path] }));
};

/** The site's settings may be given one by one, and no rule is over two of them. */
const isToBePublic = ({ kind, publish, isNew, changes }: PlannedEntry): boolean =>
  publish || (!kind.draftAndPublish && kind !== SITE && (isNew || changes.length > 0));

/** The site and its venues as they will be, for each entry: of a venue that is not made yet it knows the slug alone. */
const readAround = async (
  strapi: Core.Strapi,
  entries: readonly PlannedEntry[],
): Promise<(entry: PlannedEntry) => Around> => {
  const known = await strapi.db.query(VENUE.uid).findMany({ select: ['documentId', 'timeZone'] });
  const planned = entries.filter(({ kind }) => kind === VENUE);
  const venues = planned.map(({ target, draft }) => ({
    documentId: target.documentId ?? `slug ${draft.slug}`,
    timeZone: draft.timeZone,
  }));
  const site: Fields | null = await strapi.db.query(SITE.uid).findOne({ select: ['locale', 'locales', 'timeZone'] });
  const given = entries.find(({ kind }) => kind === SITE)?.draft;
  const { zoneOf, ...around } = aroundOf({ ...site, ...given }, [...known, ...venues]);
  return ({ fields }) => ({ ...around, zoneOf: (id) => zoneOf(id === NOT_YET ? `slug ${fields.venue}` : id) });
};
/** What an entry refers to that is a draft, and stays one. */
const draftsOf = (
  strapi: Core.Strapi,
  kind: Kind,
  draft: PlannedEntry['draft'],
  published: ReadonlyMap<string, ReadonlySet<string>>,
): ImportProblem[] =>
  Object.entries(attributesOf(strapi, kind.uid)).flatMap(([name, { target, mappedBy }]) => {
    const known = mappedBy ? undefined : published.get(target ?? '');
    const word = KINDS.find(({ uid }) => uid === target)?.word;
    const value = draft[name];
    if (!known || !value) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((id: string, index) =>
      known.has(id)
        ? []
        : {
            path: Array.isArray(value) ? [name, index] : [name],
            what: `the ${word} is a draft, and a ${kind.word} is public only together with its ${word}`,
            remedy: `add the ${word} to this file, or publish it in the CMS first`,
          },
    );
  });
