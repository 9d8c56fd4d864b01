import { VIEWS, type View } from '../tests/browser.ts';

/** One view a page so that, over all pages, every width meets every scheme, and each of them script on and off. */
export const pairwiseView = (index: number): View => VIEWS[(index * 5) % VIEWS.length] as View;
