import { country, list } from '@also-playing/shared-types/fields';
import { ChoiceList } from './choice-list.tsx';
import { countryChoices, countryLabel } from './countries.ts';
import { type InputProps, messageOf } from './frame.tsx';

/** Countries in the order of the credits, stored as ISO codes. */
const CountryList = (input: InputProps<string[]>) => (
  <ChoiceList
    input={input}
    choices={countryChoices}
    labelOf={countryLabel}
    problem={messageOf(list(country), input.value)}
    isRight={(code) => country.safeParse(code).success}
  />
);

export default CountryList;
