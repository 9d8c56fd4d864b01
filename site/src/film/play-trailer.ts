/** In the browser: a press on the trailer swaps in its player, and moves the focus there. */

const playerOf = ({ dataset, textContent }: HTMLAnchorElement): HTMLElement => {
  const src = dataset.src ?? '';
  if (dataset.player === 'video') {
    return Object.assign(document.createElement('video'), { src, controls: true, autoplay: true, tabIndex: 0 });
  }
  const title = textContent?.trim() ?? '';
  const allow = 'autoplay; fullscreen; picture-in-picture';
  // YouTube plays nothing for a page that doesn't say where it is.
  const referrerPolicy = 'strict-origin-when-cross-origin';
  return Object.assign(document.createElement('iframe'), { src, title, allow, referrerPolicy });
};

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-player]')) {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const player = playerOf(link);
    player.className = 'player';
    link.replaceWith(player);
    player.focus();
  });
}
