import { expect, test } from 'vitest';
import { findChromium, type Machine } from './chromium.ts';
import { formatProblem } from './problem.ts';

/** A machine where only the named programs run; `apt` is what the Debian package would bring. */
const machine = (programs: string[], rest: Partial<Machine> = {}, apt?: string): Machine => ({
  env: { PATH: '/usr/local/bin:/usr/bin' },
  works: (path) => programs.includes(path),
  playwrights: () => '/cache/chromium-1/chrome',
  distribution: () => 'debian',
  isRoot: true,
  install: () => apt !== undefined && programs.push(apt) > 0,
  ...rest,
});
const find = (given: Machine, said: string[] = []): string => findChromium(given, (line) => said.push(line));
const report = (given: Machine): string => {
  try {
    return find(given);
  } catch (error) {
    return formatProblem(error);
  }
};

test('an installed browser comes before Playwright’s, in the order of the PATH', () => {
  expect(find(machine(['/usr/bin/chromium', '/cache/chromium-1/chrome']))).toBe('/usr/bin/chromium');
  expect(find(machine(['/usr/bin/chromium', '/usr/local/bin/google-chrome']))).toBe('/usr/local/bin/google-chrome');
  expect(find(machine(['/cache/chromium-1/chrome']))).toBe('/cache/chromium-1/chrome');
});

test('CHROMIUM decides, and is not passed over when it does not run', () => {
  const env = { PATH: '/usr/bin', CHROMIUM: '/opt/mine' };
  expect(find(machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toBe('/opt/mine');
  expect(report(machine(['/usr/bin/chromium'], { env }))).toContain('CHROMIUM=/opt/mine does not run');
});

test('Debian’s package is installed by root, who is told so', () => {
  const said: string[] = [];
  expect(find(machine([], {}, '/usr/bin/chromium'), said)).toBe('/usr/bin/chromium');
  expect(said).toEqual([expect.stringContaining('apt-get install -y --no-install-recommends chromium')]);
  expect(report(machine([]))).toContain('Debian’s package chromium could not be installed');
});

test('anybody else is told what to install', () => {
  expect(report(machine([], { isRoot: false }, '/usr/bin/chromium'))).toContain(
    'remedy  sudo apt-get install -y chromium',
  );
  // Ubuntu's package is not a browser but a pointer to a snap.
  expect(report(machine([], { distribution: () => 'ubuntu' }, '/usr/bin/chromium'))).toContain(
    'remedy  install Chromium or Chrome, or: pnpm --filter @also-playing/scripts exec playwright-core install chromium',
  );
});
