import { BuildError } from './run-astro.ts';

/** Where the CMS and the live site are listened for, by environment. */

/** @throws BuildError when it is no port */
const toPort = (name: string, value: string | undefined, otherwise: number): number => {
  const port = Number(value || otherwise);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new BuildError(`${name} is not a port
  what    expected a whole number from 1 to 65535, got ${JSON.stringify(value)}
  where   the environment, or .env at the root of the project
  remedy  write it like ${name}=${otherwise}, or leave it out`);
};

/**
 * Where `pnpm site serve` answers: `SITE_PORT`, else 4321.
 * @throws BuildError when it is no port
 */
export const sitePort = ({ SITE_PORT }: NodeJS.ProcessEnv): number => toPort('SITE_PORT', SITE_PORT, 4321);

/**
 * `CMS_URL` without a slash at its end, else this machine at `PORT`.
 * @throws BuildError when it is no address
 */
export const cmsUrlOf = ({ CMS_URL, PORT }: NodeJS.ProcessEnv): string => {
  if (!CMS_URL) return `http://127.0.0.1:${toPort('PORT', PORT, 1337)}`;
  if (URL.canParse(CMS_URL) && /^https?:\/\//.test(CMS_URL)) return CMS_URL.replace(/\/+$/, '');
  throw new BuildError(`CMS_URL is no address of a CMS
  what    expected a scheme and a host, got ${JSON.stringify(CMS_URL)}
  where   the environment, or .env at the root of the project
  remedy  write it like CMS_URL=https://cms.harbourlights.example, or leave it out for this machine`);
};
