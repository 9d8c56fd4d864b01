import { formatPath } from '@also-playing/shared-types/problem';
import { errors } from '@strapi/utils';
import { capital } from './refuse.ts';

/** One refusal of several entries at once, for the one line of text that the admin shows of it. */

const NAMED = 10;
const PROBLEMS = 3;

/** What a rule said of one entry. */
export interface Refusal {
  documentId: string;
  /** `film “Union”` */
  label: string;
  error: { name: string; message: string; details?: unknown };
}

interface FieldError {
  path: string[];
  message: string;
  name: string;
}

const fieldErrors = ({ error }: Refusal): FieldError[] => {
  const found = (error.details as { errors?: FieldError[] } | undefined)?.errors ?? [];
  return found.length > 0 ? found : [{ path: [], message: error.message, name: error.name }];
};

const firstOf = (texts: readonly string[], limit: number): string => {
  const more = texts.length - limit;
  return `${texts.slice(0, limit).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
};

/** `film “Union”, blurb: Expected a text, got nothing: fill in this field; year: …` */
const formatRefusal = (refusal: Refusal): string => {
  const problems = fieldErrors(refusal);
  // What is said of the whole entry names it itself.
  if (problems.every(({ path }) => path.length === 0)) return problems.map(({ message }) => message).join('; ');
  const texts = problems.map(({ path, message }) => `${formatPath(path)}: ${message}`);
  return `${capital(refusal.label)}, ${firstOf(texts, PROBLEMS)}`;
};

/**
 * @param done what was to be done: "published"
 * @param total how many entries were chosen
 */
export const bulkRefusal = (done: string, total: number, refusals: readonly Refusal[]): errors.ValidationError => {
  const named = refusals.slice(0, NAMED).map((refusal, index) => `(${index + 1}) ${formatRefusal(refusal)}`);
  const more = refusals.length - named.length;
  const message = `Nothing was ${done}: ${refusals.length} of ${total} can’t be. ${named.join(' ')}${more > 0 ? ` … and ${more} more` : ''}`;
  return new errors.ValidationError(message, {
    errors: refusals.flatMap((refusal) =>
      fieldErrors(refusal).map((error) => ({ ...error, path: [refusal.documentId, ...error.path] })),
    ),
  });
};
