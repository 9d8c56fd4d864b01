import { HEADER_POLICY } from '../ui/policy.ts';

/** Rules of `_headers`, as Netlify, Cloudflare Pages and `pnpm site serve` read them. */
export const toHeaders = (): string =>
  [
    ['/*', [`content-security-policy: ${HEADER_POLICY}`, ...SAFE]],
    ['/_astro/*', [IMMUTABLE]],
    ['/media/*', [IMMUTABLE]],
    // Read by other programs, from wherever they are.
    ['/data/*', [OPEN]],
    ['/*.ics', [OPEN]],
    ['/feed.xml', [OPEN]],
  ]
    .map(([path, lines]) => `${path}\n${(lines as string[]).map((line) => `  ${line}\n`).join('')}`)
    .join('');

const SAFE = [
  'x-content-type-options: nosniff',
  'referrer-policy: strict-origin-when-cross-origin',
  'permissions-policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
  'cross-origin-opener-policy: same-origin',
  'strict-transport-security: max-age=31536000',
];
const IMMUTABLE = 'cache-control: public, max-age=31536000, immutable';
const OPEN = 'access-control-allow-origin: *';
