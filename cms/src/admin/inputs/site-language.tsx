import type { SiteSettings } from '../../forms/questions.ts';
import { ChoiceBox } from './choice-box.tsx';
import { Frame, type InputProps } from './frame.tsx';
import { toChoice } from './search.ts';
import { useAnswer } from './use-answer.ts';
import { toTag, useLanguages } from './use-languages.ts';

/** One of the site's languages other than its own: what a translation is in. */
const SiteLanguage = (input: InputProps<string>) => {
  const { labelOf } = useLanguages();
  const site = useAnswer<SiteSettings>('/site');
  const others = site?.locales.filter((locale) => locale !== site.locale) ?? [];
  const problem =
    site && input.value && !others.includes(input.value)
      ? `The site has no translations in ${labelOf(input.value)}: choose ${others.map(labelOf).join(' or ')}`
      : undefined;
  return (
    <Frame input={input} problem={problem}>
      {(control) => (
        <ChoiceBox
          {...control}
          name={input.name}
          required={input.required}
          disabled={input.disabled}
          value={input.value}
          onPick={(value) => input.onChange(input.name, value)}
          choices={others.map((locale) => toChoice(locale, labelOf(locale)))}
          labelOf={labelOf}
          toValue={toTag}
        />
      )}
    </Frame>
  );
};

export default SiteLanguage;
