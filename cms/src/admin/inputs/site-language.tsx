import { language } from '@also-playing/shared-types/fields';
import { formatProblem } from '@also-playing/shared-types/problem';
import { ownLanguageProblem } from '@also-playing/shared-types/rules/check-entry';
import type { SiteSettings } from '../../forms/questions.ts';
import { ChoiceBox } from './choice-box.tsx';
import { Frame, type InputProps, messageOf } from './frame.tsx';
import { toChoice } from './search.ts';
import { useAnswer } from './use-answer.ts';
import { toTag, useLanguages } from './use-languages.ts';

/** One of the site's languages other than its own: what a translation is in. */
const SiteLanguage = (input: InputProps<string>) => {
  const { labelOf } = useLanguages();
  const site = useAnswer<SiteSettings>('/site');
  const others = site?.locales.filter((locale) => locale !== site.locale) ?? [];
  const problem =
    messageOf(language, input.value) ??
    (site && input.value && !others.includes(input.value)
      ? formatProblem(
          input.value === site.locale
            ? ownLanguageProblem(site.locale)
            : {
                what: `the site has no translations in ${labelOf(input.value)}`,
                remedy: `choose ${others.map(labelOf).join(' or ')}`,
              },
        )
      : undefined);
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
