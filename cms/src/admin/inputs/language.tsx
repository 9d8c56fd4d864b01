import { language } from '@also-playing/shared-types/fields';
import { ChoiceBox } from './choice-box.tsx';
import { Frame, type InputProps, messageOf } from './frame.tsx';
import { toTag, useLanguages } from './use-languages.ts';

/** One language, stored as a tag of BCP 47. */
const Language = (input: InputProps<string>) => {
  const { choices, labelOf } = useLanguages();
  return (
    <Frame input={input} problem={messageOf(language, input.value)}>
      {(control) => (
        <ChoiceBox
          {...control}
          name={input.name}
          required={input.required}
          disabled={input.disabled}
          value={input.value}
          onPick={(value) => input.onChange(input.name, value)}
          choices={choices}
          labelOf={labelOf}
          toValue={toTag}
        />
      )}
    </Frame>
  );
};

export default Language;
