import type { Page } from 'playwright-core';

/**
 * What a reader would have to scroll sideways for, or can't reach at all: the body clips, so that the page's own
 * width doesn't tell. What lies in a box that scrolls by itself can be reached.
 */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.overflowX !== 'visible' || style.clipPath !== 'none' || style.position === 'fixed') return true;
      }
      return false;
    };
    /** A text, picture or control of its own; boxes around them may be as wide as they like. */
    const isContent = (element: Element): boolean =>
      element.matches('img, video, iframe, input, select, textarea, button, table, svg') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const found = [...document.body.querySelectorAll('*')].filter((element) => {
      if (!isContent(element) || !element.checkVisibility({ visibilityProperty: true })) return false;
      if (getComputedStyle(element).clipPath !== 'none' || scrolls(element)) return false;
      const boxes = [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE) return [];
        const range = document.createRange();
        range.selectNode(node);
        return [...range.getClientRects()];
      });
      if (boxes.length === 0) boxes.push(element.getBoundingClientRect());
      return boxes.some(
        ({ left, right, width: wide, height }) => wide > 0 && height > 0 && (right > width + 1 || left < -1),
      );
    });
    const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    const page =
      document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth} px wide`]
        : [];
    return [
      ...page,
      ...outermost.map((element) => `sticks out: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)}`),
    ];
  });
