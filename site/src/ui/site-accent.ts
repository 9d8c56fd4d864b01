/** sRGB relative luminance of `#rrggbb` (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

// Where black and white contrast equally: √(1.05 × 0.05) − 0.05.
const MIDDLE = 0.179;

/** The site's own colour on buttons, with the letters on it black or white: one of them has 4.5 to 1 on any colour. */
export const accentStyle = (accent: string | undefined): string | undefined =>
  accent && `--button:${accent};--on-button:${luminance(accent) > MIDDLE ? '#000' : '#fff'}`;
