import { filmFields } from '@also-playing/shared-types/film';
import { personFields } from '@also-playing/shared-types/person';
import type { Schema } from '@also-playing/shared-types/problem';
import { ChoiceList } from './choice-list.tsx';
import { fieldOf, type InputProps, messageOf } from './frame.tsx';
import { toChoice } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** The contract of each list of texts. */
const SCHEMAS: Readonly<Record<string, Schema>> = { genres: filmFields.genres, aliases: personFields.aliases };

/** Fields whose texts come again from entry to entry: what others have is proposed, so that one word is written one way. */
const SHARED = ['genres'];

/** Texts in the editor's order. A comma or Enter ends one. */
const TagList = (input: InputProps<string[]>) => {
  const field = fieldOf(input.name);
  const schema = SCHEMAS[field];
  const used = useAnswer<string[]>(SHARED.includes(field) ? `/tags/${field}` : undefined);
  return (
    <ChoiceList
      input={input}
      choices={(used ?? []).map((tag) => toChoice(tag, tag))}
      labelOf={(tag) => tag}
      problem={schema && messageOf(schema, input.value)}
      isRight={(tag) => schema === undefined || schema.safeParse([tag]).success}
      free
    />
  );
};

export default TagList;
