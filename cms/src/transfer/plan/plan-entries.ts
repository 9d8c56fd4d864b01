import type { ImportImage } from '@also-playing/shared-types/import-file';
import type { Core } from '@strapi/strapi';
import { SETTINGS_DEFAULTS } from '../../site-content/settings.ts';
import { same } from '../compact.ts';
import { attributesOf, type Fields, type Leaves, mapFields } from '../fields.ts';
import type { PlannedImage } from '../images/media-library.ts';
import { KINDS, type Kind, SITE } from '../kinds.ts';
import type { Matched, Target } from '../match/target.ts';
import type { LastImport } from '../memory/last-import.ts';
import { KEPT, readStored } from '../stored.ts';

/** An entry and what importing it would change. */
export interface PlannedEntry extends Matched {
  isNew: boolean;
  /** Names of the fields that the draft has otherwise. */
  changes: string[];
  /** Those of the file that stay as they are: an editor has changed them since the last import. */
  kept: string[];
  /** To be published: it is new to the public, or differs from what is. */
  publish: boolean;
  /** Why it is not published: fields of its draft that an editor has changed, and not published. */
  unpublished: string[];
  /** As it would be public, in the shape of {@link mapFields}; relations to what is not made yet are {@link NOT_YET}. */
  draft: Fields;
  /** Names of fields to write before it is published; what its draft says otherwise is written after that. */
  first: string[];
  /** Names of fields that are the file's, and that no import has noted yet. */
  toNote: string[];
}

/** Stands for the id of something that this import makes. */
export const NOT_YET = 'not-yet';

/** What a checked reference leads to. */
export interface Resolved {
  target(uid: string, key: string): Target;
  image(image: ImportImage): PlannedImage | undefined;
}

export interface PlanOptions {
  publish: boolean;
  /** Take the file's values where an editor has changed the CMS's. */
  overwrite: boolean;
}

const leavesOf = ({ target, image }: Resolved): Leaves => ({
  relation: (uid, key) => target(uid, key).documentId ?? NOT_YET,
  image: (of) => String(image(of)?.id ?? NOT_YET),
});

/** What fields hold before anybody has written them. */
const untouchedFields = (strapi: Core.Strapi, kind: Kind): Fields => ({
  ...Object.fromEntries(
    Object.entries(attributesOf(strapi, kind.uid)).map(([name, attribute]) => [name, attribute.default]),
  ),
  ...(kind === SITE && SETTINGS_DEFAULTS),
});

/** Of an entry that is there, the CMS itself knows best when it was first published and how often it has moved. */
const withoutKept = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !KEPT.has(name)));

/** An entry of the file beside what the CMS has. */
interface Compared {
  /** Of the file, as it is to be public, and as its draft is to be. */
  asPublic: Fields;
  asDraft: Fields;
  /** Of the CMS; undefined where there is none. */
  draft?: Fields;
  published?: Fields;
  isEdited(name: string): boolean;
  isImported(name: string, value: unknown): boolean;
}

const compare = (
  { asPublic, asDraft, draft: now = {}, published, isEdited, isImported }: Compared,
  { publish, overwrite }: PlanOptions,
): Omit<PlannedEntry, keyof Matched | 'isNew'> => {
  const differs = (fields: Fields): string[] => Object.keys(fields).filter((name) => !same(fields[name], now[name]));
  const kept = overwrite ? [] : differs(asDraft).filter(isEdited);
  const take = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !kept.includes(name)));

  const given = take(asPublic);
  const coming = { ...now, ...given };
  const toBePublic = publish
    ? Object.keys({ ...coming, ...published }).filter((name) => !same(coming[name], published?.[name]))
    : [];
  const unpublished = published ? toBePublic.filter((name) => !(name in given) && !isImported(name, now[name])) : [];
  const isPublished = toBePublic.length > 0 && unpublished.length === 0;
  return {
    changes: differs(take(asDraft)),
    kept,
    draft: coming,
    publish: isPublished,
    unpublished,
    first: differs(isPublished ? given : take(asDraft)),
    toNote: Object.keys(take(asDraft)).filter((name) => !KEPT.has(name) && !isImported(name, asDraft[name])),
  };
};

const planKind = async (
  strapi: Core.Strapi,
  kind: Kind,
  entries: readonly Matched[],
  resolved: Resolved,
  lastImport: LastImport,
  options: PlanOptions,
): Promise<PlannedEntry[]> => {
  const ids = entries.flatMap(({ target }) => target.documentId ?? []);
  const drafts = await readStored(strapi, kind, ids, 'draft');
  const published = options.publish ? await readStored(strapi, kind, ids, 'published') : new Map<string, Fields>();
  const untouched = untouchedFields(strapi, kind);
  return entries.map((given) => {
    const id = given.target.documentId ?? '';
    const draft = drafts.get(id);
    const live = published.get(id);
    const entry = draft ? { ...given, fields: withoutKept(given.fields) } : given;
    const toStored = (fields: Fields): Fields => mapFields(strapi, kind.uid, fields, entry.path, leavesOf(resolved));
    const asPublic = toStored(entry.fields);
    const compared: Compared = {
      asPublic,
      asDraft: { ...asPublic, ...toStored(entry.edits ?? {}) },
      draft: draft && withoutKept(draft),
      published: live && withoutKept(live),
      isEdited: (name) => draft !== undefined && lastImport.isEdited(id, name, draft[name], untouched[name]),
      isImported: (name, value) => lastImport.wrote(id, name, value),
    };
    return {
      ...entry,
      isNew: draft === undefined,
      ...compare(compared, { ...options, publish: options.publish && !entry.isDraft }),
    };
  });
};

/** Compares entries with the CMS field by field. Nothing is written. Films come before their screenings, as they are written. */
export const planEntries = async (
  strapi: Core.Strapi,
  entries: readonly Matched[],
  resolved: Resolved,
  lastImport: LastImport,
  options: PlanOptions,
): Promise<PlannedEntry[]> => {
  const planned: PlannedEntry[] = [];
  for (const kind of KINDS) {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    const publish = options.publish && kind.draftAndPublish;
    planned.push(...(await planKind(strapi, kind, ofKind, resolved, lastImport, { ...options, publish })));
  }
  return planned;
};
