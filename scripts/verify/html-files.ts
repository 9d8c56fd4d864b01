import { HtmlValidate } from 'html-validate';
import { type BuiltSite, pagesOf } from './built-site.ts';
import type { Finding } from './finding.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
});

/** Every page against the HTML standard. */
export const checkHtmlFiles = async (site: BuiltSite): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const file of pagesOf(site)) {
    const { results } = await validator.validateString(site.text(file), file);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      findings.push({ check: 'html', where: `${file} ${selector ?? ''}`, what: `${ruleId}: ${message}` });
    }
  }
  return findings;
};
