import { languageParam, localesOf, type Reader, toReader } from '../words/reader.ts';
import type { Content } from './content.ts';
import { currentContent } from './current.ts';

/**
 * The `getStaticPaths` of a route below `[...locale]`: params only, never props, in each of the site's languages. It has
 * no `locals`, so this is the one way for a page to ask the content which pages there are.
 */
export const paths =
  <Params extends Record<string, string>>(question: (content: Content, reader: Reader) => readonly Params[]) =>
  (): { params: Params & { locale: string | undefined } }[] => {
    const content = currentContent();
    return localesOf(content).flatMap((locale) =>
      question(content, toReader(content, locale)).map((params) => ({
        params: { ...params, locale: languageParam(content, locale) },
      })),
    );
  };

/** The one page of a route below `[...locale]`. */
export const onePath: (content: Content) => readonly Record<string, string>[] = () => [{}];

/** The `getStaticPaths` of a route that has no language, or whose params hold it. */
export const fixedPaths =
  <Params extends Record<string, string>>(question: (content: Content) => readonly Params[]) =>
  (): { params: Params }[] =>
    question(currentContent()).map((params) => ({ params }));
