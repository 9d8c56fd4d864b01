/** What a site is known by where there is room for nothing else: two lights over the water line. */

const INK = '#191714';
const PAPER = '#f4f0e6';

/** @param accent the site's colour, `#rrggbb` */
export const iconSvg = (accent: string = INK): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="${accent}" d="M0 0h64v64H0z"/>` +
  `<path fill="${PAPER}" d="M10 14h10v36H10zM26 14h10v36H26zM42 14h12v14H42zM42 34h12v16H42z"/></svg>\n`;
