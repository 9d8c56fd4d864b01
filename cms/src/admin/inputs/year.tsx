import { year } from '@also-playing/shared-types/fields';
import { TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { Frame, type InputProps, messageOf } from './frame.tsx';

/** A year, as digits: Strapi's own input for numbers prints 2026 as 2,026. */
const Year = (input: InputProps<number>) => {
  const { name, value, disabled, onChange } = input;
  /** What is typed that is no number: the column can't hold it. */
  const [text, setText] = useState<string | null>(null);
  return (
    <Frame input={input} problem={messageOf(year, text ?? value)}>
      {() => (
        <TextInput
          name={name}
          inputMode="numeric"
          disabled={disabled}
          value={text ?? value ?? ''}
          onChange={(event) => {
            const typed = event.currentTarget.value.trim();
            const isNumber = /^\d+$/.test(typed);
            setText(isNumber || typed === '' ? null : typed);
            onChange(name, isNumber ? Number(typed) : null);
          }}
        />
      )}
    </Frame>
  );
};

export default Year;
