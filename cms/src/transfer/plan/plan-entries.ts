import { isDeepStrictEqual } from 'node:util';
import type { ImportImage } from '@also-playing/shared-types/import-file';
import type { Core } from '@strapi/strapi';
import { type Fields, type Leaves, mapFields } from '../fields.ts';
import type { PlannedImage } from '../images/media-library.ts';
import { KINDS, type Kind } from '../kinds.ts';
import type { Matched, Target } from '../match/target.ts';
import { readStored } from '../stored.ts';

/** An entry and what importing it would change. */
export interface PlannedEntry extends Matched {
  isNew: boolean;
  /** Names of the fields that the CMS has otherwise. */
  changes: string[];
  /** To be published: it is new to the public, or its draft differs from what is. */
  publish: boolean;
  /** Its draft as it would be, in the shape of {@link mapFields}; relations to what is not made yet are {@link NOT_YET}. */
  draft: Fields;
}

/** Stands for the id of something that this import makes. */
export const NOT_YET = 'not-yet';

/** What a checked reference leads to. */
export interface Resolved {
  target(uid: string, key: string): Target;
  image(image: ImportImage): PlannedImage | undefined;
}

const leavesOf = ({ target, image }: Resolved): Leaves => ({
  relation: (uid, key) => target(uid, key).documentId ?? NOT_YET,
  image: (of) => String(image(of)?.id ?? NOT_YET),
});

/** Without what says nothing: null, undefined and empty lists are the same to an editor. */
const compact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(compact);
  if (value === null || typeof value !== 'object') return value ?? undefined;
  const entries = Object.entries(value).map(([name, of]) => [name, compact(of)] as const);
  return Object.fromEntries(entries.filter(([, of]) => of !== undefined));
};

const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(compact(a), compact(b));

const planKind = async (
  strapi: Core.Strapi,
  kind: Kind,
  entries: readonly Matched[],
  resolved: Resolved,
  publish: boolean,
): Promise<PlannedEntry[]> => {
  const ids = entries.flatMap(({ target }) => target.documentId ?? []);
  const drafts = await readStored(strapi, kind, ids, 'draft');
  const published = publish ? await readStored(strapi, kind, ids, 'published') : new Map<string, Fields>();
  return entries.map((entry) => {
    const id = entry.target.documentId ?? '';
    const now = drafts.get(id) ?? {};
    const wanted = mapFields(strapi, kind.uid, entry.fields, entry.path, leavesOf(resolved));
    const draft = { ...now, ...wanted };
    return {
      ...entry,
      isNew: !drafts.has(id),
      changes: Object.keys(wanted).filter((name) => !same(wanted[name], now[name])),
      publish: publish && !same(draft, published.get(id) ?? {}),
      draft,
    };
  });
};

/** Compares entries with the CMS field by field. Nothing is written. Films come before their screenings, as they are written. */
export const planEntries = async (
  strapi: Core.Strapi,
  entries: readonly Matched[],
  resolved: Resolved,
  publish: boolean,
): Promise<PlannedEntry[]> => {
  const planned: PlannedEntry[] = [];
  for (const kind of KINDS) {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    planned.push(...(await planKind(strapi, kind, ofKind, resolved, publish && kind.draftAndPublish)));
  }
  return planned;
};
