import type { z } from 'zod';

/** One thing that is wrong with an entry: at which field, what, and how to mend it. */
export interface Problem {
  /** Where in the entry, as keys and indexes: `['credits', 2, 'person']`. */
  path: (string | number)[];
  /** What is wrong, in one line without a full stop. */
  what: string;
  /** What to do about it, in one line without a full stop. */
  remedy: string;
  /** Another entry that it is about, for a link: the film that isn't published, the screening that overlaps. */
  other?: { uid: string; documentId: string };
}

/** A message for zod that carries both lines of a {@link Problem}; {@link toProblems} takes them apart again. */
export const message = (what: string, remedy: string): string => `${what}\n${remedy}`;

/** A value as it is said to people. */
export const show = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'an entry',
};

/**
 * How a rule over several fields is given to `refine`: at which field it is said, what and what to do. It is asked also
 * when other fields are wrong, so that everything is said at once: what it looks at may be missing.
 */
export const across = (path: string[], what: string, remedy: string) => ({
  path,
  error: message(what, remedy),
  when: ({ value }: z.core.ParsePayload): boolean => typeof value === 'object' && value !== null,
});

/** zod's own issues in the words of an editor. Given to every `safeParse` of the contract. */
export const inPlainWords = (issue: z.core.$ZodRawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return message(
        `expected ${NAMES[issue.expected] ?? issue.expected}, got ${show(issue.input)}`,
        issue.input === undefined || issue.input === null || issue.input === ''
          ? 'fill in this field'
          : `enter ${NAMES[issue.expected] ?? issue.expected} here`,
      );
    case 'invalid_value':
      return message(
        `expected one of ${issue.values.join(', ')}; got ${show(issue.input)}`,
        'choose one of these values',
      );
    case 'unrecognized_keys':
      return message(
        `unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.join(', ')}`,
        'check the spelling against docs/import.md, or remove it',
      );
    case 'too_big':
      return message(
        `expected at most ${issue.maximum}, got ${typeof issue.input === 'string' ? `${issue.input.length} characters` : show(issue.input)}`,
        typeof issue.input === 'string' ? 'shorten this text' : 'enter a smaller number',
      );
    case 'too_small':
      return message(
        `expected at least ${issue.minimum}, got ${Array.isArray(issue.input) ? issue.input.length || 'none' : show(issue.input)}`,
        Array.isArray(issue.input) ? 'add one' : 'enter a larger number',
      );
    default:
      return message(issue.message ?? 'is not valid', 'correct this field');
  }
};

/** Every issue of a failed parse as a {@link Problem}. */
export const toProblems = (error: z.ZodError): Problem[] =>
  error.issues.map((issue) => {
    const [what = 'is not valid', remedy = 'correct this field'] = issue.message.split('\n');
    return { path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)), what, remedy };
  });

/** Of a field or an entry. */
export type Schema = z.ZodType;

/**
 * What a schema of the contract says of a value that is still being written: the same as when it is published. Nothing of
 * an empty one: that it is missing is no news to somebody who has just begun.
 */
export const problemsOf = (schema: Schema, value: unknown): Problem[] => {
  if (value === undefined || value === null || value === '') return [];
  const parsed = schema.safeParse(value, { error: inPlainWords });
  return parsed.success ? [] : toProblems(parsed.error);
};

/** "The quote has neither critic nor outlet: say who wrote it, or where it was printed" */
export const formatProblem = ({ what, remedy }: Pick<Problem, 'what' | 'remedy'>): string =>
  `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${remedy}`;

/** `credits[2].person`, as it is said to people. */
export const formatPath = (path: Problem['path']): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
