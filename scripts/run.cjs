#!/usr/bin/env node
// `npm start` and `npm test` on a machine that has nothing but Node and npm: finds Node 24 and pnpm, installs what the
// lockfile names, then hands over to scripts/src. Plain old JavaScript: it has to run on a Node too old for the rest.
'use strict';

const childProcess = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const OLDEST_NODE = 18;
// Exact versions: npx asks the registry about a range on every run, about a version once.
const NODE = '24.21.0';
const PNPM = '12.21.0';

const ROOT = path.dirname(__dirname);
const REMEMBERED = path.join(ROOT, '.start', 'toolchain');
const COMMANDS = { start: 'start.ts', test: 'test.ts' };
const GRACE_MS = 3000;

let tellChild = null; // passes a signal to what runs now
let interrupt = null; // the first signal that came

const say = (text) => process.stdout.write(`${text}\n`);
const fail = (title, what, where, remedy) => {
  process.stderr.write(`\n${[title, `  what    ${what}`, `  where   ${where}`, `  remedy  ${remedy}`].join('\n')}\n`);
  process.exit(1);
};
const statusOf = (signal) => 128 + os.constants.signals[signal];
const major = (version) => parseInt(version.replace('v', ''), 10);

const onSignal = (signal) => {
  interrupt = interrupt || signal;
  if (tellChild) tellChild(signal);
};

/**
 * Runs a command to its end and calls `done(status, output)`.
 * options.quiet: keep the output instead of showing it.
 * options.tidy: the command stops its own children. Any other gets a process group, which a signal ends as a whole,
 * and this process with it.
 */
const run = (command, args, options, done) => {
  if (interrupt) process.exit(statusOf(interrupt));
  const child = childProcess.spawn(command, args, {
    cwd: ROOT,
    env: options.env,
    detached: !options.tidy,
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  const kill = (signal) => {
    try {
      process.kill(options.tidy ? child.pid : -child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  tellChild = (signal) => {
    kill(signal);
    if (!options.tidy) setTimeout(kill, GRACE_MS, 'SIGKILL');
  };

  let output = '';
  const keep = (data) => (output += data);
  if (options.quiet) child.stdout.on('data', keep);
  if (options.quiet) child.stderr.on('data', keep);
  child.on('error', (error) => fail(`cannot run ${command}`, error.message, ROOT, 'install it and run this again'));
  child.on('close', (status, signal) => {
    tellChild = null;
    if (interrupt && !options.tidy) {
      kill('SIGKILL'); // whoever is left of the group
      process.exit(statusOf(interrupt));
    }
    done(signal ? statusOf(signal) : status, output.trim());
  });
};

/** What `<folder>/<program> --version` prints ('' if it does not run); with the folder '' the PATH decides. */
const versionOf = (folder, program) => {
  const options = { cwd: ROOT, encoding: 'utf8', timeout: 20000 };
  const result = childProcess.spawnSync(path.join(folder, program), ['--version'], options);
  return result.status === 0 ? result.stdout.trim() : '';
};
const fits = (folder) =>
  major(versionOf(folder, 'node')) >= major(NODE) && major(versionOf(folder, 'pnpm')) === major(PNPM);

/** Calls `done` with the folder of a fitting `node` and `pnpm`: '' when the PATH leads to them. */
const findToolchain = (done) => {
  if (fits('')) return done('');
  const remembered = fs.existsSync(REMEMBERED) && fs.readFileSync(REMEMBERED, 'utf8').trim();
  if (remembered && fits(remembered)) return done(remembered);

  say(`Getting Node ${NODE} and pnpm ${PNPM} from npm (once, some 100 MB) …`);
  const packages = ['-y', '-p', `node@${NODE}`, '-p', `pnpm@${PNPM}`];
  run('npx', packages.concat('-c', 'command -v pnpm'), { quiet: true, env: process.env }, (status, output) => {
    const found = output
      .split('\n')
      .filter((line) => line[0] === '/')
      .pop();
    const folder = path.dirname(found || '/');
    if (status !== 0 || !fits(folder)) {
      process.stderr.write(`\n${output}\n`);
      fail(
        `Node ${NODE} and pnpm ${PNPM} did not come from npm`,
        status ? `npx ended with status ${status}; its output is above` : 'they do not run on this machine',
        `npx ${packages.join(' ')}`,
        'check the network and the free disk space and run this again, or install Node 24 and pnpm 12 yourself'
      );
    }
    // If this fails, the next run asks npx again, and that is all.
    fs.mkdir(path.dirname(REMEMBERED), { recursive: true }, () =>
      fs.writeFile(REMEMBERED, `${folder}\n`, () => done(folder))
    );
  });
};

/** Installs what the lockfile names, then calls `done`: a tenth of a second when nothing is missing, and not a word. */
const install = (env, done) => {
  const first = !fs.existsSync(path.join(ROOT, 'node_modules'));
  const notice = setTimeout(say, first ? 0 : 2000, 'Installing the packages …');
  // CI keeps pnpm from asking.
  const options = { quiet: !first, env: Object.assign({}, env, { CI: 'true' }) };
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], options, (status, output) => {
    clearTimeout(notice);
    if (status === 0) return done();
    process.stderr.write(`\n${output}\n`);
    fail(
      'the packages could not be installed',
      `pnpm install ended with status ${status}; its output is above`,
      ROOT,
      'check the network and the free disk space, then run this again'
    );
  });
};

const main = () => {
  const script = COMMANDS[process.argv[2]];
  if (major(process.version) < OLDEST_NODE) {
    fail(
      'this Node is too old',
      `Node ${process.version} runs; Also Playing needs v${OLDEST_NODE} or later`,
      process.execPath,
      'install a newer Node (https://nodejs.org) and run this again'
    );
  }
  if (!script) fail('unknown command', String(process.argv[2]), __filename, 'use npm start or npm test');

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  // A reader that went away (npm start | head) must not end this process before its child.
  process.stdout.on('error', () => onSignal('SIGHUP'));
  if (process.env.npm_lifecycle_event) {
    // npm passes SIGINT and SIGTERM on, but dies of SIGHUP and SIGKILL without a word to us.
    const npm = process.ppid;
    setInterval(() => process.ppid !== npm && !interrupt && onSignal('SIGHUP'), 500).unref();
  }

  findToolchain((folder) => {
    const found = folder && { PATH: folder + path.delimiter + process.env.PATH };
    const env = Object.assign({}, process.env, found);
    install(env, () => {
      const args = [path.join(__dirname, 'src', script)].concat(process.argv.slice(3));
      run('node', args, { tidy: true, env: env }, (status) => process.exit(status));
    });
  });
};

main();
