/** In the browser: Back and More of each carousel, disabled at its ends. Without this script they stay hidden. */

// Sub-pixel scrolling never ends on a whole number.
const SLACK = 8;

for (const carousel of document.querySelectorAll<HTMLElement>('[data-carousel]')) {
  const reel = carousel.querySelector<HTMLElement>('.reel');
  const steps = carousel.querySelector<HTMLElement>('.steps');
  const [back, more] = carousel.querySelectorAll<HTMLButtonElement>('[data-step]');
  if (!reel || !steps || !back || !more) continue;

  const update = (): void => {
    // Negative where one reads from the right.
    const at = Math.abs(reel.scrollLeft);
    const room = reel.scrollWidth - reel.clientWidth;
    back.disabled = at < SLACK;
    more.disabled = at > room - SLACK;
    steps.hidden = room < SLACK;
  };
  for (const button of [back, more]) {
    button.addEventListener('click', () => {
      const direction = getComputedStyle(reel).direction === 'rtl' ? -1 : 1;
      reel.scrollBy({ left: Number(button.dataset.step) * direction * reel.clientWidth * 0.8 });
    });
  }
  reel.addEventListener('scroll', update, { passive: true });
  new ResizeObserver(update).observe(reel);
}
