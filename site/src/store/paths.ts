import type { Content } from './content.ts';
import { currentContent } from './current.ts';

/**
 * The `getStaticPaths` of a route: params only, never props. It has no `locals`, so this is the one way for a page to
 * ask the content which pages there are.
 */
export const paths =
  <Params extends Record<string, string>>(question: (content: Content) => readonly Params[]) =>
  (): { params: Params }[] =>
    question(currentContent()).map((params) => ({ params }));
