import { ChoiceBox } from './choice-box.tsx';
import { countryChoices, countryLabel } from './countries.ts';
import { Frame, type InputProps } from './frame.tsx';
import { toChoice } from './search.ts';

/** As the site's words name them: "European premiere". */
const CONTINENTS = ['Africa', 'Asia', 'Europe', 'Latin America', 'North America', 'South America', 'Oceania'];

const choices = [...CONTINENTS.map((name) => toChoice(name, name)), ...countryChoices];

/** Where a premiere is one: a country by its code, a continent or any other place in words. */
const Territory = (input: InputProps<string>) => (
  <Frame input={input}>
    {(control) => (
      <ChoiceBox
        {...control}
        name={input.name}
        required={input.required}
        disabled={input.disabled}
        value={input.value}
        onPick={(value) => input.onChange(input.name, value)}
        choices={choices}
        labelOf={countryLabel}
      />
    )}
  </Frame>
);

export default Territory;
