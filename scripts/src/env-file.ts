import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { Problem, remedyFor } from './problem.ts';

const secret = (): string => randomBytes(32).toString('base64url');

const pick = (letters: string): string => letters.charAt(randomInt(letters.length));
const syllables = (): string =>
  Array.from({ length: 4 }, (_, index) => pick(index % 2 ? 'aeiou' : 'bdfgkmnprstvz')).join('');

/** `Vaku-remo-teso-bina-47`: easy to type from a screen, and what Strapi asks of a password. 55 bits. */
export const readablePassword = (): string => {
  const words = Array.from({ length: 4 }, syllables).join('-');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}-${randomInt(10, 100)}`;
};

/** Every key that a first start needs, with its value on a new machine. */
const DEFAULTS: Record<string, () => string> = {
  HOST: () => '127.0.0.1',
  APP_KEYS: () => Array.from({ length: 4 }, secret).join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  SITE_TOKEN: () => randomBytes(64).toString('hex'),
  PREVIEW_SECRET: secret,
  EDITOR_EMAIL: () => 'editor@harbour-lights.example',
  EDITOR_PASSWORD: readablePassword,
};

const HEADER = `# Made by npm start. It holds secrets: keep it out of git and of messages.
# PORT and SITE_PORT may stand here too.
`;

/** Beside the file, then renamed: a full disk or Ctrl-C leaves the earlier file whole. */
const writeWhole = (path: string, text: string): void => {
  const target = existsSync(path) ? realpathSync(path) : path;
  const beside = `${target}.${process.pid}`;
  try {
    writeFileSync(beside, text, { mode: existsSync(target) ? statSync(target).mode : 0o600, flush: true });
    renameSync(beside, target);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    const remedy = remedyFor(what, 'make the folder writable for you, then run it again');
    throw new Problem('.env cannot be written', { what, where: path, remedy, cause });
  } finally {
    rmSync(beside, { force: true });
  }
};

/**
 * Reads `.env`, after adding the keys that it lacks. What stands in it is kept, byte for byte.
 * @returns all of its values, and the names of the keys that were added
 * @throws Problem if it cannot be written
 */
export const ensureEnvFile = (path: string): { values: Record<string, string>; added: string[]; created: boolean } => {
  const created = !existsSync(path);
  const before = created ? HEADER : readFileSync(path, 'utf8');
  const present = parseEnv(before);
  const added = Object.entries(DEFAULTS).filter(([key]) => !present[key]);
  const lines = added.map(([key, make]) => `${key}=${make()}\n`).join('');
  const text = before + (before.endsWith('\n') || before === '' ? '' : '\n') + lines;
  if (added.length > 0) writeWhole(path, text);

  const values = Object.entries(parseEnv(text)).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return { values: Object.fromEntries(values), added: added.map(([key]) => key), created };
};
