import { formatProblem, problemsOf, type Schema } from '@also-playing/shared-types/problem';
import { Field } from '@strapi/design-system';
import { type ReactNode, useId, useState } from 'react';

/** What Strapi gives to an input of a form. */
export interface InputProps<Value = unknown> {
  /** Its place in the form: `reviews.0.translatedFrom`. */
  name: string;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  /** Of a refused publish: a text, or of a list one for each bad item. */
  rawError?: unknown;
  value: Value | null | undefined;
  onChange(name: string, value: unknown): void;
}

/** What the control inside a {@link Frame} needs to belong to its label and its message. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  invalid: boolean;
}

/** The field's own name, without those of the parts that it is in. */
export const fieldOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** What the contract says of a value, in one line; nothing while all is well. */
export const messageOf = (schema: Schema, value: unknown): string | undefined =>
  problemsOf(schema, value).map(formatProblem).join(' · ') || undefined;

/** What a refusal says of a field, whatever the shape that Strapi holds it in. */
const toText = (error: unknown): string | undefined => {
  if (typeof error === 'string') return error;
  const texts = Array.isArray(error) ? error.filter((text) => typeof text === 'string') : [];
  return texts.join(' · ') || undefined;
};

/** A refusal stands until what it was said of has changed. */
export const useStanding = (error: string | undefined, value: unknown): string | undefined => {
  const [said, setSaid] = useState({ error, value });
  if (said.error !== error) setSaid({ error, value });
  return said.error === error && said.value === value ? error : undefined;
};

interface FrameProps {
  input: InputProps;
  /** What is wrong with what is typed right now. */
  problem?: string;
  children(control: ControlProps): ReactNode;
}

/** Label, hint, message and the mark of a required field, as Strapi's own inputs have them. */
export const Frame = ({ input, problem, children }: FrameProps) => {
  const id = useId();
  const refusal = useStanding(toText(input.rawError), input.value);
  const error = problem ?? refusal;
  return (
    <Field.Root id={id} name={input.name} error={error} hint={input.hint} required={input.required}>
      <Field.Label action={input.labelAction}>{input.label}</Field.Label>
      {children({
        id,
        // Strapi puts the focus on the element that is described by the message of a refused publish, and by it alone.
        'aria-describedby': error ? `${id}-error` : input.hint ? `${id}-hint` : undefined,
        invalid: error !== undefined,
      })}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
