import { language, list } from '@also-playing/shared-types/fields';
import { ChoiceList } from './choice-list.tsx';
import { type InputProps, messageOf } from './frame.tsx';
import { toTag, useLanguages } from './use-languages.ts';

/** Languages in the editor's order, stored as tags of BCP 47. */
const LanguageList = (input: InputProps<string[]>) => {
  const { choices, labelOf } = useLanguages();
  return (
    <ChoiceList
      input={input}
      choices={choices}
      labelOf={labelOf}
      problem={messageOf(list(language), input.value)}
      isRight={(tag) => language.safeParse(tag).success}
      toValue={toTag}
    />
  );
};

export default LanguageList;
