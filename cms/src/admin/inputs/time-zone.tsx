import { timeZone } from '@also-playing/shared-types/fields';
import { formatOffset } from '@also-playing/shared-types/local-time';
import { COUNTRIES } from '@also-playing/shared-types/vocabulary/countries';
import { ChoiceBox } from './choice-box.tsx';
import { countryLabel } from './countries.ts';
import { Frame, type InputProps, messageOf } from './frame.tsx';
import { type Choice, toChoice } from './search.ts';

/** Countries of a zone; browsers that don't know them find zones by city alone. */
const countriesByZone = (): Map<string, string[]> => {
  const byZone = new Map<string, string[]>();
  for (const code of COUNTRIES) {
    const region = new Intl.Locale(`und-${code}`) as Intl.Locale & { getTimeZones?(): string[]; timeZones?: string[] };
    for (const zone of region.getTimeZones?.() ?? region.timeZones ?? []) {
      byZone.set(zone, [...(byZone.get(zone) ?? []), countryLabel(code)]);
    }
  }
  return byZone;
};

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

let made: readonly Choice[] | undefined;

const zoneChoices = (): readonly Choice[] => {
  if (made) return made;
  const countries = countriesByZone();
  const now = new Date().toISOString().slice(0, 16);
  made = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) =>
    toChoice(zone, zone, [cityOf(zone), ...(countries.get(zone) ?? [])], { detail: formatOffset(now, zone) }),
  );
  return made;
};

/** An IANA time zone, found by its city or its country. */
const TimeZone = (input: InputProps<string>) => (
  <Frame input={input} problem={messageOf(timeZone, input.value)}>
    {(control) => (
      <ChoiceBox
        {...control}
        name={input.name}
        required={input.required}
        disabled={input.disabled}
        value={input.value}
        onPick={(value) => input.onChange(input.name, value)}
        choices={zoneChoices()}
        labelOf={(zone) => zone}
      />
    )}
  </Frame>
);

export default TimeZone;
