import { once } from 'node:events';
import { createServer } from 'node:net';
import { Problem } from './problem.ts';

/** Where the two servers listen on this machine. */
export interface Ports {
  /** The CMS: `PORT`. */
  cms: number;
  /** The website: `SITE_PORT`. */
  site: number;
}

const toPort = (name: string, value: string | undefined, otherwise: number): number => {
  const port = value ? Number(value) : otherwise;
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(`${name} is not a port`, {
    what: `expected a whole number from 1 to 65535, got ${value}`,
    where: `${name}, in the environment or in .env`,
    remedy: `for instance ${name}=${otherwise} npm start`,
  });
};

/**
 * `PORT` and `SITE_PORT`, 1337 and 4321 if unset.
 * @throws Problem if one is no port, or both are the same
 */
export const readPorts = (values: Record<string, string | undefined>): Ports => {
  const ports = { cms: toPort('PORT', values.PORT, 1337), site: toPort('SITE_PORT', values.SITE_PORT, 4321) };
  if (ports.cms !== ports.site) return ports;
  throw new Problem('two servers cannot share a port', {
    what: `PORT and SITE_PORT are both ${ports.cms}`,
    where: 'the environment or .env',
    remedy: `choose another for one of them, for instance SITE_PORT=${ports.cms + 1} npm start`,
  });
};

/** Why nobody can listen there, as an error code, or null. */
const obstacle = async (port: number, host: string): Promise<string | null> => {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    // A machine without IPv6 has no ::1 to be taken.
    return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? null : code;
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
};

/** Both loopback addresses: `localhost` may mean either, and a stranger on ::1 would answer in our place. */
const whyTaken = async (port: number): Promise<string | null> =>
  (await obstacle(port, '127.0.0.1')) ?? (await obstacle(port, '::1'));

const nextFree = async (after: number, not: number): Promise<number> => {
  for (let port = after + 1; port < 65_536; port += 1) {
    if (port !== not && !(await whyTaken(port))) return port;
  }
  return after;
};

/** @throws Problem that names every port that cannot be used, and the command that would work */
export const checkPorts = async (ports: Ports): Promise<void> => {
  const wanted = [
    { name: 'PORT', of: 'CMS', port: ports.cms, other: ports.site },
    { name: 'SITE_PORT', of: 'site', port: ports.site, other: ports.cms },
  ];
  const reasons = await Promise.all(wanted.map(async (entry) => ({ ...entry, why: await whyTaken(entry.port) })));
  const taken = reasons.filter(({ why }) => why !== null);
  if (taken.length === 0) return;

  const moves = await Promise.all(taken.map(async ({ name, port, other }) => `${name}=${await nextFree(port, other)}`));
  throw new Problem(taken.length === 1 ? 'a port is taken' : 'both ports are taken', {
    what: taken.map(({ of, port, why }) => `port ${port}, for the ${of}, cannot be used (${why})`).join('; '),
    where: taken.map(({ port }) => `127.0.0.1:${port}`).join(', '),
    remedy: `stop the program that listens there, or move: ${moves.join(' ')} npm start`,
  });
};
