import { formatPath, type Problem } from '@also-playing/shared-types/problem';

export type Path = Problem['path'];

/** What is wrong with an import file, at which place of it. The value that stands there is added when it is shown. */
export type ImportProblem = Problem;

const MAX = 60;

/** A value as it is said to people; of an entry or a list only what it is. */
export const show = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an entry';
  const text = JSON.stringify(value);
  return text.length > MAX ? `${text.slice(0, MAX - 1)}…` : text;
};

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key], root);

/** A problem in four lines: where, what, value, remedy. */
const formatProblem = (file: string, input: unknown, { path, what, remedy }: ImportProblem): string =>
  [
    path.length > 0 ? `${file} ${formatPath(path)}` : file,
    `  what    ${what}`,
    ...(path.length > 0 ? [`  value   ${show(valueAt(input, path))}`] : []),
    `  remedy  ${remedy}`,
  ].join('\n');

/** A file that is refused whole: its message names every problem. Nothing was written. */
export class ImportRefused extends Error {
  readonly problems: readonly ImportProblem[];

  /**
   * @param file how the file is called in messages
   * @param input the file as read, to show the values that are refused
   */
  constructor(file: string, input: unknown, problems: readonly ImportProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(
      [...problems.map((problem) => formatProblem(file, input, problem)), `${count}. Nothing was written.`].join('\n'),
    );
    this.name = 'ImportRefused';
    this.problems = problems;
  }
}
