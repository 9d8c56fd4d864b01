import type { Problem } from '@also-playing/shared-types/problem';
import { type FormLayout, stepsTo } from './field-words.ts';

/**
 * Strapi's way to a field is the address (`?field=…`), which a form with unsaved changes refuses to leave. So the field is
 * looked for as an editor would: by its label, inside the part that it is in, which is opened first.
 * (Unstable: 5.54. scripts/tests/panel.test.ts fails when a release builds its forms otherwise.)
 */

/** What is typed into comes before the buttons around it. */
const CONTROLS = [
  '[contenteditable="true"]',
  'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), [role="combobox"]:not([aria-disabled="true"])',
  'button:not([disabled])',
];

/** "Press quotes (2)*" */
const wordsOf = (label: Element): string =>
  (label.textContent ?? '')
    .replace(/\*\s*$/, '')
    .replace(/\s*\(\d+\)\s*$/, '')
    .trim();

const labelled = (inside: Element, words: string): Element | undefined =>
  [...inside.querySelectorAll('label')].find((label) => wordsOf(label) === words);

const controlIn = (element: Element): HTMLElement | undefined => {
  for (const controls of CONTROLS) {
    const found = element.matches(controls) ? element : element.querySelector(controls);
    if (found instanceof HTMLElement) return found;
  }
  return undefined;
};

/** What belongs to a label: the nearest that follows it and can be worked. A button beside it would empty the part. */
const fieldOf = (label: Element): Element | undefined => {
  for (let around: Element | null = label; around && around.tagName !== 'FORM'; around = around.parentElement) {
    for (let next = around.nextElementSibling; next; next = next.nextElementSibling) {
      if (controlIn(next) && !next.matches('button[data-state]')) return next;
    }
  }
  return undefined;
};

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });

/** The part of a list of parts, opened. */
const openPart = async (field: Element, index: number): Promise<Element> => {
  const trigger = field.querySelectorAll<HTMLElement>('h3 > button[aria-controls]')[index];
  if (!trigger) return field;
  if (trigger.getAttribute('aria-expanded') === 'false') {
    trigger.click();
    await nextFrame();
    await nextFrame();
  }
  return document.getElementById(trigger.getAttribute('aria-controls') ?? '') ?? field;
};

/** A line of the credits, which is no part that opens. */
const creditIn = (field: Element, index: number, words: string | undefined): HTMLElement | undefined => {
  const line = field.querySelector(`[role="group"][aria-label="credit ${index + 1}"]`);
  const boxes = [...(line?.querySelectorAll<HTMLElement>('input') ?? [])];
  return boxes.find((box) => words && box.getAttribute('aria-label')?.startsWith(`${words},`)) ?? boxes[0];
};

const show = (control: HTMLElement): void => {
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
};

/** On a narrow screen the panel lies over the form: Strapi's drawer closes when what it covers is clicked. */
const closeDrawer = (): void => document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]')?.click();

/** Puts the focus on a field of the form, and the form where it is seen. */
export const focusField = async (path: Problem['path'], layout: FormLayout): Promise<void> => {
  closeDrawer();
  const steps = stepsTo(path, layout);
  let field: Element | undefined;
  for (const [at, { label: words, index }] of steps.entries()) {
    const inside: Element | null = field ?? document.querySelector('main form');
    const label = inside && labelled(inside, words);
    const found = label && fieldOf(label);
    // In a part that isn't there yet: the field around it is near enough.
    if (!found) break;
    field = found;
    if (index === undefined) continue;
    const credit = creditIn(field, index, steps[at + 1]?.label);
    if (credit) return show(credit);
    field = await openPart(field, index);
  }
  const control = field && controlIn(field);
  if (control) show(control);
};
