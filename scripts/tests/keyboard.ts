import type { Page } from 'playwright-core';

/** Somebody who has no mouse: goes from field to field by Tab, and counts the keys beside the text itself. */

/** Nobody goes through more fields than a form has. */
const FIELDS = 250;

/** Where the focus is: the label of a field, or the words of a button and the field that it belongs to. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return '';
    const plain = (text: string | null | undefined) =>
      (text ?? '')
        .slice(0, 80)
        .replace(/[\s*]*(\(\d+\))?[\s*]*$/, '')
        .trim();
    const own = element.getAttribute('aria-label') ?? document.querySelector(`label[for="${element.id}"]`)?.textContent;
    const words = plain(own ?? element.textContent);
    // The menu has links of the same names as fields.
    if (element.tagName === 'A') return `${words} (link)`;
    if (element.tagName !== 'BUTTON' || own) return words;
    for (let around = element.parentElement; around; around = around.parentElement) {
      const label = around.querySelector('label');
      if (label) return `${words} · ${plain(label.textContent)}`;
    }
    return words;
  });

export const keyboard = (page: Page) => {
  let presses = 0;
  const press = async (...keys: string[]): Promise<void> => {
    presses += keys.length;
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    press,
    /** Text of the entry: what anybody would have to type. */
    text: (text: string) => page.keyboard.type(text),
    /** Text that only finds something: each letter counts. */
    async find(text: string): Promise<void> {
      presses += text.length;
      await page.keyboard.type(text);
    },
    /** @throws Error with the fields on the way when none of them is the one */
    async tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
      const passed: string[] = [];
      for (let count = 0; count < FIELDS; count++) {
        const here = await focused(page);
        if (typeof name === 'string' ? here === name : name.test(here)) return;
        passed.push(here);
        // A rich text takes Tab for itself, and lets go of it after Escape.
        if (await page.evaluate(() => (document.activeElement as HTMLElement | null)?.isContentEditable))
          await press('Escape');
        await press(key);
      }
      throw new Error(`no ${name} among: ${passed.join(' | ')}`);
    },
    /** How many since the last time. */
    count(): number {
      const counted = presses;
      presses = 0;
      return counted;
    },
  };
};
