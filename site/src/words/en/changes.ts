/** What changed: the page that lists it, newest first. */
export const changes = {
  changes: {
    title: 'What changed',
    intro: 'Moved, cancelled, added, sold out: the newest first. What is in yellow is not as it was printed.',
    none: 'Nothing has changed. All is as it was announced.',
    added: 'Added',
    onSale: 'On sale',
  },
};
