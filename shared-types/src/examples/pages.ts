import { toBlocks } from '../blocks.ts';
import type { Page } from '../page.ts';

export const tickets: Page = {
  documentId: 'tickets',
  title: 'Tickets',
  slug: 'tickets',
  body: toBlocks(['At the door from an hour before the first film.']),
  menuOrder: 1,
  translations: [{ locale: 'fr', title: 'Billets' }],
};

export const pages: readonly Page[] = [tickets];
