import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { checkPorts, readPorts } from './ports.ts';
import { formatProblem } from './problem.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const take = async (host: string): Promise<number> => {
  const server = createServer().listen(0, host);
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};
const aFreePort = async (): Promise<number> => {
  const port = await take('127.0.0.1');
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return port;
};
const reportOf = async (attempt: () => unknown): Promise<string> => {
  try {
    await attempt();
    return '';
  } catch (error) {
    return formatProblem(error);
  }
};

test('PORT and SITE_PORT have defaults, and are numbers of their own', async () => {
  expect(readPorts({})).toEqual({ cms: 1337, site: 4321 });
  expect(readPorts({ PORT: '8080', SITE_PORT: '' })).toEqual({ cms: 8080, site: 4321 });
  expect(await reportOf(() => readPorts({ PORT: '80a' }))).toBe(`PORT is not a port
  what    expected a whole number from 1 to 65535, got 80a
  where   PORT, in the environment or in .env
  remedy  for instance PORT=1337 npm start`);
  expect(await reportOf(() => readPorts({ PORT: '4321' }))).toContain('PORT and SITE_PORT are both 4321');
});

test('a taken port is named, with the command that would work', async () => {
  const cms = await take('127.0.0.1');
  const site = await aFreePort();
  const report = await reportOf(() => checkPorts({ cms, site }));
  expect(report).toContain(`what    port ${cms}, for the CMS, cannot be used (EADDRINUSE)`);
  expect(report).toContain(`where   127.0.0.1:${cms}\n`);
  const [, suggested] = /PORT=(\d+) npm start$/.exec(report) ?? [];
  expect(await reportOf(() => checkPorts({ cms: Number(suggested), site }))).toBe('');
});

test('two taken ports are one report, also when a stranger listens everywhere', async () => {
  const ports = { cms: await take('0.0.0.0'), site: await take('::') };
  const report = await reportOf(() => checkPorts(ports));
  expect(report).toContain('both ports are taken');
  expect(report).toMatch(/remedy {2}.*PORT=\d+ SITE_PORT=\d+ npm start$/);
});
