import type { SiteSettings } from '../../forms/questions.ts';
import { ChoiceBox } from './choice-box.tsx';
import { Frame, type InputProps } from './frame.tsx';
import { languageLabel, toTag } from './languages.ts';
import { toChoice } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** One of the site's languages other than its own: what a translation is in. */
const SiteLanguage = (input: InputProps<string>) => {
  const site = useAnswer<SiteSettings>('/site');
  const others = site?.locales.filter((locale) => locale !== site.locale) ?? [];
  const problem =
    site && input.value && !others.includes(input.value)
      ? `The site has no translations in ${languageLabel(input.value)}: choose ${others.map(languageLabel).join(' or ')}`
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
          choices={others.map((locale) => toChoice(locale, languageLabel(locale)))}
          labelOf={languageLabel}
          toValue={toTag}
        />
      )}
    </Frame>
  );
};

export default SiteLanguage;
