interface FieldError {
  path: readonly (string | number)[];
  message: string;
}

const fieldErrorsOf = (error: unknown): readonly FieldError[] =>
  (error as { details?: { errors?: FieldError[] } }).details?.errors ?? [];

/** Why the CMS refused something, each with its field where it has one. */
export const reasonsOf = (error: unknown): string[] => {
  const reasons = fieldErrorsOf(error).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return reasons.length > 0 ? reasons : [error instanceof Error ? error.message : String(error)];
};

/** An entry that the CMS itself refused, after the plan was made. */
export class WriteFailed extends Error {
  /**
   * @param entry `film union`
   * @param verb what could not be done: `written` or `published`
   */
  constructor(entry: string, verb: string, cause: unknown) {
    super(
      [
        `${entry} could not be ${verb}`,
        ...reasonsOf(cause).map((reason) => `  what    ${reason}`),
        '  remedy  correct it in the file or in the CMS, then import again: what was written before stays as it is',
      ].join('\n'),
      { cause },
    );
    this.name = 'WriteFailed';
  }
}
