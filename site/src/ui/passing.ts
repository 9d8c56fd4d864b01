/** In the browser: marks what its clock has overtaken since the build. Styles decide what that means. */

const mark = (): void => {
  const now = Date.now();
  for (const element of document.querySelectorAll<HTMLElement>('[data-until]')) {
    if (Date.parse(element.dataset.until ?? '') <= now) element.dataset.past = '';
  }
};

mark();
document.addEventListener('visibilitychange', mark);
