import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { Problem } from './problem.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What the search looks at; tests give their own. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  /** Whether this program is a browser that runs: Ubuntu's `chromium-browser` may be a script that only says otherwise. */
  works(path: string): boolean;
  /** The browser that `playwright install` leaves, whether it is there or not. */
  playwrights(): string;
  /** `os-release`'s ID: debian, ubuntu, … */
  distribution(): string;
  isRoot: boolean;
  /** Installs Debian's package, with its output on the terminal; whether that went well. */
  install(): boolean;
}

const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/** This machine. */
export const thisMachine = (): Machine => ({
  env: process.env,
  works: (path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  playwrights: () => chromium.executablePath(),
  distribution: () =>
    existsSync('/etc/os-release') ? (/^ID="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '') : '',
  isRoot: process.getuid?.() === 0,
  install: () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync('sh', ['-c', INSTALL], { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  },
});

const onPath = ({ env, works }: Machine): string | undefined =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .concat(MAC)
    .find(works);

const missing = (what: string, remedy: string): Problem =>
  new Problem('the tests need a browser', { what, where: 'CHROMIUM, the PATH, Playwright’s cache', remedy });

/**
 * Finds a Chromium: `CHROMIUM`, an installed one, Playwright's; on Debian, as root, installs the package.
 * @returns the path of its program
 * @throws Problem that says what to install
 */
export const findChromium = (machine: Machine, say: (line: string) => void): string => {
  const given = machine.env.CHROMIUM;
  if (given) {
    if (machine.works(given)) return given;
    throw missing(`CHROMIUM=${given} does not run`, 'correct it, or unset it to have one looked for');
  }
  const playwrights = machine.playwrights();
  const found = onPath(machine) ?? (machine.works(playwrights) ? playwrights : undefined);
  if (found) return found;

  const debian = machine.distribution() === 'debian';
  if (debian && machine.isRoot) {
    say(`No Chromium here: ${INSTALL}`);
    const installed = machine.install() ? onPath(machine) : undefined;
    if (installed) return installed;
    throw missing('Debian’s package chromium could not be installed', `see above; then: ${INSTALL}`);
  }
  throw missing(
    'no Chromium or Chrome was found',
    debian
      ? 'sudo apt-get install -y chromium'
      : 'install Chromium or Chrome, or: pnpm --filter @also-playing/scripts exec playwright-core install chromium',
  );
};
