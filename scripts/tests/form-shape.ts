import type { EntryType } from '@also-playing/shared-types/contract';
import type { Admin } from './admin.ts';

/** The forms of the admin, as the CMS describes them: to write into one, and to know where a message belongs. */

/** What a form has: its fields and those of its parts, and how it calls them. */
interface Fields {
  attributes: Record<string, { type: string; component?: string; target?: string }>;
  metadatas: Record<string, { edit: { label: string } }>;
}
export interface Shape extends Fields {
  components: Record<string, Fields>;
}

/** As the CMS describes it to its admin. */
export const shapeOf = async (admin: Admin, type: EntryType): Promise<Shape> => {
  const uid = `api::${type}.${type}`;
  const answer = async (asked: string): Promise<unknown> => (await admin.get<{ data: unknown }>(asked)).data;
  const layouts = (await answer(`/content-manager/content-types/${uid}/configuration`)) as {
    contentType: Pick<Fields, 'metadatas'>;
    components: Record<string, Pick<Fields, 'metadatas'>>;
  };
  const { contentTypes, components } = (await answer('/content-manager/init')) as {
    contentTypes: (Pick<Fields, 'attributes'> & { uid: string })[];
    components: (Pick<Fields, 'attributes'> & { uid: string })[];
  };
  const attributesOf = (all: typeof components, name: string) =>
    all.find((each) => each.uid === name)?.attributes ?? {};
  return {
    attributes: attributesOf(contentTypes, uid),
    metadatas: layouts.contentType.metadatas,
    components: Object.fromEntries(
      Object.entries(layouts.components).map(([name, { metadatas }]) => [
        name,
        { metadatas, attributes: attributesOf(components, name) },
      ]),
    ),
  };
};

type Attributes = Pick<Fields, 'attributes'>;
/** The document that an example has become. */
type IdOf = (type: string, example: unknown) => string | undefined;

/** The values of an example as the form's own API takes them. */
export const toSend = (
  shape: Shape,
  values: Record<string, unknown>,
  idOf: IdOf,
  { attributes }: Attributes = shape,
): object =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const { type, component = '', target = '' } = attributes[name] ?? { type: '' };
      if (type === 'relation') {
        const word = target.slice(target.indexOf('.') + 1);
        const all = [value].flat().filter(Boolean);
        return [name, { set: all.map((id) => ({ documentId: idOf(word, id) })) }];
      }
      const part = (of: unknown) =>
        of && toSend(shape, of as never, idOf, shape.components[component] ?? { attributes: {} });
      if (type !== 'component') return [name, value ?? null];
      return [name, Array.isArray(value) ? value.map(part) : part(value)];
    }),
  );

/** How the form calls the field that a path leads to; what is wrong with a credit stands at its line. */
export const labelOf = (shape: Shape, at: string): string => {
  // Which of two equal times is asked for beside the time.
  if (at === 'localStartOccurrence') return labelOf(shape, 'localStart');
  const credit = /^credits\[(\d+)\]/.exec(at);
  if (credit) return `credit ${Number(credit[1]) + 1}`;
  let fields: Fields | undefined = shape;
  let label = '';
  for (const name of at.replaceAll(/\[\d+\]/g, '').split('.')) {
    label = fields?.metadatas[name]?.edit.label ?? label;
    fields = shape.components[fields?.attributes[name]?.component ?? ''];
  }
  return label;
};

/** Of which type the field is that a path leads to. */
export const attributeAt = (shape: Shape, at: string): string => {
  let fields: Pick<Fields, 'attributes'> | undefined = shape;
  let type = '';
  for (const name of at.replaceAll(/\[\d+\]/g, '').split('.')) {
    type = fields?.attributes[name]?.type ?? type;
    fields = shape.components[fields?.attributes[name]?.component ?? ''];
  }
  return type;
};
