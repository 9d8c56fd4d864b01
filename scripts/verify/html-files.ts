import { HtmlValidate } from 'html-validate';
import type { BuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Styles and scripts come from the page's own server, and the policy lets no other in.
    'require-sri': 'off',
  },
});

/** Pages against the HTML standard: about a tenth of a second each. */
export const checkHtmlFiles = async (site: BuiltSite, pages: readonly string[]): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const file of pages) {
    const { results } = await validator.validateString(site.text(file), file);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      findings.push({ check: 'html', where: `${file} ${selector ?? ''}`, what: `${ruleId}: ${message}` });
    }
  }
  return findings;
};
