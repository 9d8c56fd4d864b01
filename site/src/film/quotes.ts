import type { Review } from '@also-playing/shared-types/film';
import { languageNames } from '../words/languages.ts';
import { fill } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

export interface QuoteProps {
  quote: string;
  critic: string | undefined;
  outlet: string | undefined;
  url: string | undefined;
  /** "from the German" */
  translated: string | undefined;
}

export const toQuote = ({ quote, critic, outlet, url, translatedFrom }: Review, reader: Reader): QuoteProps => ({
  quote: withoutMarks(quote),
  critic,
  outlet,
  url,
  translated:
    translatedFrom && fill(reader.words.translatedFrom, { language: languageNames([translatedFrom], reader) }),
});

// The page sets its own marks; an editor's pair around the whole quote would double them.
const withoutMarks = (quote: string): string => /^[“"]([^“”"]+)[”"]$/.exec(quote)?.[1] ?? quote;
