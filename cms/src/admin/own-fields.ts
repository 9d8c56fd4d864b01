import type { StrapiApp } from '@strapi/strapi/admin';

/**
 * Strapi's custom fields stand for plain values only. Two of ours stand for what isn't one: the credits, which are parts, and
 * a person, who is a relation. The edit view renders a custom field for any attribute that names one, and its layout may be
 * changed by a hook: so the name is given there, and schemas, storage and API know nothing of it.
 * (Unstable: 5.54. scripts/tests/admin-inputs.test.ts fails when a release renders Strapi's own again.)
 */

interface Attribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  relation?: string;
  target?: string;
  customField?: string;
}
interface FieldLayout {
  attribute: Attribute;
}
interface EditLayout {
  layout: FieldLayout[][][];
  components: Record<string, { layout: FieldLayout[][] }>;
}
interface HookValue {
  layout: EditLayout;
  query: unknown;
}

const TO_ONE = ['oneToOne', 'manyToOne'];

/** Which of our fields an attribute is shown by. */
const ownField = ({ type, component, repeatable, relation = '', target }: Attribute): string | undefined => {
  if (type === 'component' && component === 'film.credit' && repeatable) return 'global::credits';
  if (type === 'relation' && target === 'api::person.person' && TO_ONE.includes(relation)) return 'global::person';
  return undefined;
};

const withOwn = (rows: FieldLayout[][]): FieldLayout[][] =>
  rows.map((row) =>
    row.map((field) => {
      const customField = ownField(field.attribute);
      return customField ? { ...field, attribute: { ...field.attribute, customField } } : field;
    }),
  );

// A form looks at the identity of its layout: the same in gives the same out.
const changed = new WeakMap<EditLayout, EditLayout>();

const changeLayout = (value: HookValue): HookValue => {
  const { layout } = value;
  const known = changed.get(layout) ?? {
    ...layout,
    layout: layout.layout.map(withOwn),
    components: Object.fromEntries(
      Object.entries(layout.components).map(([uid, part]) => [uid, { ...part, layout: withOwn(part.layout) }]),
    ),
  };
  changed.set(layout, known);
  return { ...value, layout: known };
};

export const registerOwnFields = (app: StrapiApp): void => {
  const fields = {
    credits: () => import('./credits/credits-sheet.tsx'),
    person: () => import('./people/person-input.tsx'),
  };
  for (const [name, Input] of Object.entries(fields)) {
    const text = { id: `also-playing.${name}`, defaultMessage: name };
    // Strapi asks for a type that a custom field may be stored as; these are never stored as one.
    app.customFields.register({
      name,
      type: 'json',
      intlLabel: text,
      intlDescription: text,
      components: { Input: Input as never },
    });
  }
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', changeLayout as never);
};
