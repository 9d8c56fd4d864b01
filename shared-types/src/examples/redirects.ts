import type { Redirect } from '../redirect.ts';

/** The film's address when it was announced. */
export const workingTitle: Redirect = {
  documentId: 'redirect-1',
  from: '/films/the-late-shift/',
  to: '/films/the-night-shift/',
};

export const redirects: readonly Redirect[] = [workingTitle];
