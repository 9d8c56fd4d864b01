import { formatPath } from '@also-playing/shared-types/problem';
import type { Core, UID } from '@strapi/strapi';
import {
  EDITION,
  FILM,
  type Kind,
  PAGE,
  PERSON,
  PROGRAMME,
  REDIRECT,
  SCREENING,
  SECTION,
  SITE,
  VENUE,
} from '../kinds.ts';
import type { ImportProblem } from '../problems.ts';
import type { FileEntry } from '../read/parse-input.ts';
import { type KnownScreening, knownByIdentity, knownScreenings, showingOf } from './known.ts';
import { matchPeople } from './match-people.ts';
import { isTarget, type Matched, type NoTarget, type Target } from './target.ts';

/** The entries of a file, each with its counterpart in the CMS, and what their references lead to. */
export interface Matches {
  entries: Matched[];
  /** What a slug or the name of a person leads to. */
  find(target: UID.ContentType, key: string): Target | NoTarget;
  /** People whom {@link Matches.find} was asked for and nobody knew: they are going to be made. */
  made: readonly Matched[];
  problems: ImportProblem[];
}

interface Matcher {
  match(entry: FileEntry): Matched | NoTarget;
}

const matchSite = async (strapi: Core.Strapi): Promise<Matcher> => {
  const row: { documentId: string } | null = await strapi.db.query(SITE.uid).findOne({ select: ['documentId'] });
  const target: Target = { documentId: row?.documentId };
  return { match: (entry) => ({ ...entry, label: '', target }) };
};

const matchIdentities = async (
  strapi: Core.Strapi,
  kind: Kind,
): Promise<Matcher & { find(slug: string): Target | NoTarget }> => {
  const known = await knownByIdentity(strapi, kind);
  const find = (slug: string): Target | NoTarget => {
    const [target, another] = known.get(slug) ?? [];
    if (!target) {
      return {
        what: `there is no ${kind.word} "${slug}", neither in this file nor in the CMS`,
        remedy: `add it to "${kind.part}", or correct the slug`,
      };
    }
    if (!another) return target;
    return kind.identity === 'slug'
      ? { what: `the CMS has two of the slug "${slug}"`, remedy: `give one ${kind.word} another slug in the CMS` }
      : { what: `the CMS has two ${kind.word}s from "${slug}"`, remedy: 'delete one of them in the CMS' };
  };
  return {
    find,
    match(entry) {
      const slug = entry.fields[kind.identity] as string;
      if (!known.has(slug)) known.set(slug, [{}]);
      const target = find(slug);
      return isTarget(target) ? { ...entry, label: slug, target } : target;
    },
  };
};

const matchScreenings = async (strapi: Core.Strapi): Promise<Matcher> => {
  const known = await knownScreenings(strapi);
  const byNumber = new Map<string, KnownScreening[]>();
  const byShowing = new Map<string, KnownScreening[]>();
  const add = (index: Map<string, KnownScreening[]>, key: string, screening: KnownScreening): void => {
    const same = index.get(key) ?? [];
    if (!same.includes(screening)) index.set(key, [...same, screening]);
  };
  const note = (screening: KnownScreening): void => {
    if (screening.externalId) add(byNumber, screening.externalId, screening);
    for (const showing of screening.showings) add(byShowing, showingOf(showing), screening);
  };
  for (const screening of known) note(screening);
  return {
    match(entry) {
      const { externalId } = entry.fields as { externalId?: string };
      const showing = showingOf(entry.fields);
      const shown = byShowing.get(showing) ?? [];
      // A ticket system's number may come with a later file: until then the showing alone tells which one it is.
      const unnumbered = shown.filter((one) => !externalId || !one.externalId);
      const exact = externalId ? (byNumber.get(externalId) ?? []) : shown.filter((one) => !one.externalId);
      const [target, another] = exact.length > 0 ? exact : unnumbered;
      if (another) {
        return { what: `the CMS has two screenings ${showing}`, remedy: 'delete one of them in the CMS' };
      }
      const found: KnownScreening = target ?? { externalId, showings: [entry.fields] };
      if (!target) note(found);
      return { ...entry, label: showing, target: found };
    },
  };
};

/** Matches in the order of the entries; of two that mean one and the same, the second is a problem. */
export const matchEntries = async (strapi: Core.Strapi, entries: readonly FileEntry[]): Promise<Matches> => {
  const people = await matchPeople(
    strapi,
    entries.filter(({ kind }) => kind === PERSON),
  );
  const slugs = new Map(
    await Promise.all(
      [EDITION, SECTION, VENUE, FILM, PROGRAMME, PAGE, REDIRECT].map(
        async (kind) => [kind.uid as string, await matchIdentities(strapi, kind)] as const,
      ),
    ),
  );
  const matchers = new Map<string, Matcher>([
    ...slugs,
    [SITE.uid, await matchSite(strapi)],
    [PERSON.uid, people],
    [SCREENING.uid, await matchScreenings(strapi)],
  ]);

  const problems: ImportProblem[] = [];
  const matched = new Map<Target, Matched>();
  for (const entry of entries) {
    const found = matchers.get(entry.kind.uid)?.match(entry);
    if (!found) continue;
    const path = [
      ...entry.path,
      entry.kind.identity in entry.fields ? entry.kind.identity : entry.kind === PERSON ? 'name' : 'localStart',
    ];
    if (!('target' in found)) {
      problems.push({ path, ...found });
      continue;
    }
    const earlier = matched.get(found.target);
    if (earlier) {
      problems.push({
        path,
        what: `the same ${entry.kind.word} stands at ${formatPath(earlier.path)}: ${found.label}`,
        remedy: entry.kind === PERSON ? 'remove one, or give two people a slug each' : 'remove one of the two',
      });
    } else matched.set(found.target, found);
  }
  return {
    entries: [...matched.values()],
    made: people.made,
    problems,
    find: (target, key) =>
      target === PERSON.uid
        ? people.find(key)
        : (slugs.get(target)?.find(key) ?? { what: `nothing refers to ${target}`, remedy: 'remove this field' }),
  };
};
