import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** `pnpm content …` as it is typed: what it prints, and its exit status. */

const CMS = path.resolve(import.meta.dirname, '..');
const TWIN = path.join(import.meta.dirname, 'fixtures', 'twin.json');
let directory: string;
// Each command starts a CMS, and the first compiles it: ten seconds, or a minute on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

beforeAll(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'content-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let compiled = '';
let database: Record<string, string> = {};
const content = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['content.mts', ...args], {
    cwd: CMS,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      INIT_CWD: directory,
      CMS_COMPILED: compiled,
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(directory, 'data.db'),
      ...database,
      SITE_TOKEN: 'test-token-'.repeat(4),
      APP_KEYS: 'test',
      ADMIN_JWT_SECRET: 'test',
      API_TOKEN_SALT: 'test',
      TRANSFER_TOKEN_SALT: 'test',
      ENCRYPTION_KEY: 'test'.repeat(8),
    },
  });
  return { status, stdout, stderr };
};

test('without a command it says how it is used, with status 2', () => {
  for (const args of [[], ['import'], ['export', 'a', 'b'], ['import', 'a', 'b'], ['import', 'a', '--force']]) {
    const { status, stderr } = content(...args);
    expect(status, args.join(' ')).toBe(2);
    expect(stderr).toContain('Usage:\n  pnpm content import FILE [--dry-run] [--publish]');
  }
});

test('a command or an option that it doesn’t know is named, with status 2', () => {
  const refused = (...args: string[]): string => {
    const { status, stdout, stderr } = content(...args);
    expect([status, stdout], args.join(' ')).toEqual([2, '']);
    return stderr;
  };
  expect(refused('nonsense')).toMatch(/^content: there is no command "nonsense"\nUsage:/);
  expect(refused('constructor')).toMatch(/^content: there is no command "constructor"\n/);
  expect(refused('check', '--publish')).toMatch(/^content check: it takes no --publish\n/);
  expect(refused('seed', '--dry-run')).toMatch(/^content seed: it takes no --dry-run\n/);
});

test('asked for help it says the same, with status 0', () => {
  expect(content('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage:'), stderr: '' });
});

test('a file is found from where the command is given; a refused one ends with status 1', () => {
  mkdirSync(path.join(directory, 'in'));
  writeFileSync(path.join(directory, 'in', 'bad.json'), '{ "version": 2 }');
  expect(content('import', 'in/bad.json')).toEqual({
    status: 1,
    stdout: '',
    stderr: `bad.json version
  what    expected one of 1; got 2
  value   2
  remedy  choose one of these values
1 problem. Nothing was written.
`,
  });
  compiled = 'true';
});

test('an import prints its plan, advice and what was done, and nothing else', () => {
  const dry = content('import', TWIN, '--dry-run', '--publish');
  expect([dry.status, dry.stderr]).toEqual([0, '']);
  expect(dry.stdout).toMatch(/^\+ venue net-loft\n.*\nDry run: nothing was written, advice for 7\.\n$/s);
  expect(dry.stdout).toContain('\nfilm slack-water\n  advice  still: there is no picture\n');
  const first = content('import', TWIN, '--publish');
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toMatch(/\nImported: 23 new, 0 changed, 0 unchanged; 7 published, advice for 7\.\n$/);
  expect(first.stdout).toContain('\nfilm “Slack Water” (public)\n  where   /admin/content-manager/');
  expect(content('import', TWIN, '--publish')).toEqual({
    status: 0,
    stdout: '= 11 unchanged\nImported: 0 new, 0 changed, 11 unchanged; 0 published.\n',
    stderr: '',
  });
});

test('an export is written where it is told, and an import finds nothing to do in it', () => {
  const { status, stdout, stderr } = content('export', 'out');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Exported 1 site, .*3 films, .*4 screenings, 0 images: .*\/out\/content\.json\n$/);
  expect(content('import', 'out/content.json', '--publish', '--dry-run').stdout).toMatch(
    /^= \d+ unchanged\nDry run: nothing was written\.\n$/,
  );
});

const TWO_ROWS = `externalId,film,venue,localStart,ticketStatus
nobody,,,,free
,slack-water,net-loft,2026-12-04T18:30,on-sale
`;

test('ticket states come from a CSV; refused rows end with status 1', () => {
  writeFileSync(path.join(directory, 'tickets.csv'), 'externalId,ticketStatus\nnobody,free\n');
  expect(content('tickets', 'tickets.csv')).toEqual({
    status: 1,
    stdout: 'Tickets: 0 changed, 0 unchanged.\n',
    stderr: `tickets.csv line 2, externalId
  what    the CMS has no screening of externalId nobody
  value   "nobody"
  remedy  correct it, or make the screening first
1 problem. No row went in.
`,
  });
  writeFileSync(path.join(directory, 'tickets.csv'), TWO_ROWS);
  expect(content('tickets', 'tickets.csv', '--dry-run').stderr).toMatch(
    /\n1 problem\. The other rows would go in\.\n$/,
  );
  expect(content('tickets', 'tickets.csv').stderr).toMatch(/\n1 problem\. The other rows went in\.\n$/);
});

test('a CMS of somebody’s own is not seeded', () => {
  expect(content('seed')).toEqual({
    status: 0,
    stdout: 'The demo festival was not put in: the CMS has a venue of its own.\n',
    stderr: '',
  });
});

test('what only looks makes no database', () => {
  writeFileSync(path.join(directory, 'none.csv'), 'externalId,ticketStatus\n');
  const file = path.join(directory, 'mistyped', 'data.db');
  database = { DATABASE_FILENAME: file };
  for (const args of [['check'], ['export', 'nothing'], ['tickets', 'none.csv']]) {
    expect(content(...args), args[0]).toEqual({
      status: 1,
      stdout: '',
      stderr: `there is no CMS to look into
  what    its database is not there
  where   ${file}
  remedy  correct DATABASE_FILENAME, or start the CMS once
`,
    });
  }
  expect(existsSync(path.dirname(file))).toBe(false);

  database = { DATABASE_CLIENT: 'mysql' };
  const { status, stderr } = content('check');
  expect([status, stderr]).toEqual([1, expect.stringContaining("the CMS doesn't know this database\n  what    ")]);
  expect(stderr).not.toMatch(/\n\s+at /);
  database = {};
});

test('all advice arrives in a pipe, which takes 64 KB at once', () => {
  // Each of them may be the one before: three million letters of advice.
  const people = Array.from({ length: 260 }, (_, i) => ({
    name: `Pipe ${String.fromCharCode(97 + (i % 26))}${Math.floor(i / 26)}`,
  }));
  writeFileSync(path.join(directory, 'people.json'), JSON.stringify({ version: 1, people }));
  const { status, stdout } = content('import', 'people.json');
  expect(status).toBe(0);
  expect(stdout.length).toBeGreaterThan(500_000);
  expect(stdout).toMatch(/\nImported: 260 new, 0 changed, 0 unchanged; 0 published, advice for 260\.\n$/);
});
