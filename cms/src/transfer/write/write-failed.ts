interface FieldError {
  path: readonly (string | number)[];
  message: string;
}

const fieldErrorsOf = (error: unknown): readonly FieldError[] =>
  (error as { details?: { errors?: FieldError[] } }).details?.errors ?? [];

/** An entry that the CMS itself refused, after the plan was made. */
export class WriteFailed extends Error {
  /**
   * @param entry `film union`
   * @param verb what could not be done: `written` or `published`
   */
  constructor(entry: string, verb: string, cause: unknown) {
    const reasons = fieldErrorsOf(cause).map(({ path, message }) => `${path.join('.')}: ${message}`);
    const what = reasons.length > 0 ? reasons : [cause instanceof Error ? cause.message : String(cause)];
    super(
      [
        `${entry} could not be ${verb}`,
        ...what.map((reason) => `  what    ${reason}`),
        '  remedy  correct it in the file or in the CMS, then import again: what was written before stays as it is',
      ].join('\n'),
      { cause },
    );
    this.name = 'WriteFailed';
  }
}
