import { language, list } from '@also-playing/shared-types/fields';
import { ChoiceList } from './choice-list.tsx';
import { type InputProps, messageOf } from './frame.tsx';
import { languageChoices, languageLabel, toTag } from './languages.ts';

/** Languages in the editor's order, stored as tags of BCP 47. */
const LanguageList = (input: InputProps<string[]>) => (
  <ChoiceList
    input={input}
    choices={languageChoices()}
    labelOf={languageLabel}
    problem={messageOf(list(language), input.value)}
    isRight={(tag) => language.safeParse(tag).success}
    toValue={toTag}
  />
);

export default LanguageList;
