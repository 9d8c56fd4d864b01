/**
 * The content security policy (CSP level 3) of every page. All scripts and styles are files of the site, so nothing that
 * an editor writes can become either; style attributes hold sizes that were worked out at build.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  // Trailers: loaded when a visitor presses them, not before.
  'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
  'media-src https:',
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
];

/** For `<meta http-equiv>`, which knows no `frame-ancestors`. */
export const META_POLICY = DIRECTIVES.join('; ');

/** For the header. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');
