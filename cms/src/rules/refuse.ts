import { formatProblem, type Problem } from '@also-playing/shared-types/problem';
import { errors } from '@strapi/utils';

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * Stops a write. The admin shows each problem at its field, and the message above the form.
 * @param task what the editor wanted, for a message about several problems: "publishing"
 * @throws ValidationError with every problem, if there is one
 */
export const refuse = (problems: readonly Problem[], task: string): void => {
  const [first] = problems;
  if (!first) return;
  const message = problems.length === 1 ? formatProblem(first) : `${problems.length} things to mend before ${task}`;
  throw new errors.ValidationError(message, {
    errors: problems.map((problem) => ({
      path: problem.path.map(String),
      message: formatProblem(problem),
      name: 'ValidationError',
    })),
  });
};
