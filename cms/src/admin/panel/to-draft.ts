import type { SavedRef, SavedRelations } from '../../rules/readiness-answer.ts';

/** A form's values as the site would read them once they are published: what the rules of the contract look at. */

interface Attribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  relation?: string;
  target?: string;
}
type Attributes = Readonly<Record<string, Attribute>>;

/** Strapi's own description of a type and of the parts that its forms have. */
export interface FormSchema {
  attributes: Attributes;
  components: Readonly<Record<string, { attributes: Attributes }>>;
}

/** Somewhere in the form another entry is named. */
export interface NamedEntry {
  path: (string | number)[];
  uid: string;
  documentId: string;
  name: string | null;
  /** What the relation led to as it was saved. */
  saved: readonly SavedRef[];
}

interface FormRef {
  id?: number;
  documentId?: string;
  apiData?: { id?: number; documentId?: string };
  name?: string;
  label?: string;
}
type Values = Readonly<Record<string, unknown>>;
type Path = (string | number)[];

const TO_ONE = ['oneToOne', 'manyToOne'];

const idOf = (ref: FormRef): string | undefined => ref.apiData?.documentId ?? ref.documentId;

/** Whom a relation leads to, as the form stands: what was saved, without what was taken away, with what was added. */
const targetsOf = (
  value: unknown,
  saved: readonly SavedRef[],
  isOne: boolean,
): { id: string; name: string | null }[] => {
  const { connect = [], disconnect = [] } = (value ?? {}) as { connect?: FormRef[]; disconnect?: FormRef[] };
  const gone = new Set(disconnect.map(idOf));
  const added = connect.flatMap((ref) => {
    const id = idOf(ref);
    return id ? { id, name: ref.name ?? ref.label ?? null } : [];
  });
  const kept = saved.filter(({ documentId }) => !gone.has(documentId) && !added.some(({ id }) => id === documentId));
  const all = [...kept.map(({ documentId, name }) => ({ id: documentId, name })), ...added];
  return isOne ? all.slice(-1) : all;
};

const imagesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value ? [value] : []).flatMap(
    ({ documentId, id }: { documentId?: string; id?: number }) => documentId ?? String(id),
  );

/**
 * @param values of Strapi's form
 * @param saved what relations led to as the entry was saved; nothing of a new one
 * @returns the draft, and all other entries that it names
 */
export const toDraft = (
  values: Values,
  schema: FormSchema,
  saved: SavedRelations,
): { draft: Record<string, unknown>; named: NamedEntry[] } => {
  const named: NamedEntry[] = [];

  const entry = (part: Values, attributes: Attributes, key: string, path: Path): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(attributes).map(([field, attribute]) => [
        field,
        fieldOf(part[field], attribute, saved[key]?.[field] ?? [], [...path, field]),
      ]),
    );

  const fieldOf = (value: unknown, attribute: Attribute, before: readonly SavedRef[], path: Path): unknown => {
    const { type, component = '', relation = '', target = '' } = attribute;
    if (type === 'relation') {
      const isOne = TO_ONE.includes(relation);
      const targets = targetsOf(value, before, isOne);
      for (const { id, name } of targets) named.push({ path, uid: target, documentId: id, name, saved: before });
      const ids = targets.map(({ id }) => id);
      return isOne ? (ids[0] ?? null) : ids;
    }
    if (type === 'media') {
      const images = imagesOf(value);
      return Array.isArray(value) ? images : (images[0] ?? null);
    }
    if (type === 'component') {
      const attributes = schema.components[component]?.attributes ?? {};
      const toPart = (part: Values, at: Path) => entry(part, attributes, `${component}:${part.id ?? ''}`, at);
      if (!attribute.repeatable) return value ? toPart(value as Values, path) : null;
      return ((value ?? []) as Values[]).map((part, index) => toPart(part, [...path, index]));
    }
    if (value instanceof Date) return value.toISOString();
    return value === undefined || value === '' ? null : value;
  };

  return { draft: entry(values, schema.attributes, '', []), named };
};
