/** Of props, the markup that was made of them: by what they were rendered as. */
export const rendered = new WeakMap<object, Map<string, string>>();
