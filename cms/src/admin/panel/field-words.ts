import type { Problem } from '@also-playing/shared-types/problem';

/** What a form calls its fields. */

interface Field {
  name: string;
  label: string;
  attribute: { component?: string };
}
/** Strapi's layout of a form: rows of fields, and those of its parts. */
export interface FormLayout {
  layout: readonly (readonly (readonly Field[])[])[];
  components: Readonly<Record<string, { layout: readonly (readonly Field[])[] }>>;
}

/** A field that has no place of its own in the form, and the one that it is asked beside. */
const BESIDE: Readonly<Record<string, string>> = { localStartOccurrence: 'localStart' };

const plain = (name: string): string =>
  name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());

interface Step {
  /** Which of several parts, from 0. */
  index?: number;
  label: string;
}

/** The fields that a path leads through, each by its label: the quotes, the second of them, its critic. */
export const stepsTo = (path: Problem['path'], { layout, components }: FormLayout): Step[] => {
  const steps: Step[] = [];
  let fields: readonly Field[] = layout.flat(2);
  for (const key of path) {
    const last = steps.at(-1);
    if (typeof key === 'number') {
      if (last) last.index = key;
      continue;
    }
    const name = BESIDE[key] ?? key;
    const field = fields.find((each) => each.name === name);
    steps.push({ label: field?.label ?? plain(name) });
    fields = components[field?.attribute.component ?? '']?.layout.flat() ?? [];
  }
  return steps;
};

/** "Press quotes 2, Critic" */
export const fieldWords = (path: Problem['path'], layout: FormLayout): string =>
  stepsTo(path, layout)
    .map(({ label, index }) => (index === undefined ? label : `${label} ${index + 1}`))
    .join(', ');
