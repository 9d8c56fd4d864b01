import { addressOf, type BuiltSite, elementsOf, pagesOf, textOf } from './built-site.ts';
import type { Finding } from './finding.ts';

/** Without CSS a page is its document: one title on top, headings that skip no level, and something to read in `main`. */
export const checkReadingOrder = (site: BuiltSite): Finding[] =>
  pagesOf(site).flatMap((file) => {
    const elements = elementsOf(site.page(file));
    const problems: string[] = [];
    const [main, ...more] = elements.filter(({ name }) => name === 'main');
    if (main === undefined || more.length > 0) problems.push('it has not one <main>');
    else if (textOf(main).trim() === '') problems.push('its <main> has no text');
    const headings = elements.filter(({ name }) => /^h[1-6]$/.test(name));
    const levels = headings.map(({ name }) => Number(name.slice(1)));
    if (levels.filter((level) => level === 1).length !== 1) problems.push('it has not one <h1>');
    if (levels[0] !== 1) problems.push(`its first heading is h${levels[0] ?? ''}, not h1`);
    headings.forEach((heading, index) => {
      const [level = 1, before = level] = [levels[index], levels[index - 1]];
      if (level > before + 1) problems.push(`h${level} follows h${before}: "${textOf(heading).trim()}"`);
      if (textOf(heading).trim() === '') problems.push(`an h${level} has no text`);
    });
    return problems.map((what) => ({ check: 'reading order', where: addressOf(file), what }));
  });
