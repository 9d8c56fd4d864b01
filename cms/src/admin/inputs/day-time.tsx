import { siteFields } from '@also-playing/shared-types/site';
import { TextInput } from '@strapi/design-system';
import { Frame, type InputProps, messageOf } from './frame.tsx';

/** A time of the day, `HH:mm`. */
const DayTime = (input: InputProps<string>) => (
  <Frame input={input} problem={messageOf(siteFields.dayCutOff, input.value)}>
    {() => (
      <TextInput
        type="time"
        name={input.name}
        disabled={input.disabled}
        value={input.value ?? ''}
        onChange={(event) => input.onChange(input.name, event.currentTarget.value || null)}
      />
    )}
  </Frame>
);

export default DayTime;
