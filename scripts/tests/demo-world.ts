import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeWorld, type World } from './world.ts';

/**
 * Worlds with the demo festival in them, on 5 December 2026. Seeding it and encoding its pictures takes minutes, so that
 * is done once a run, by the first suite that wants one: each gets a copy.
 */

const TODAY = '2026-12-05';
/** Where the folder of the first is noted. */
const NOTE = 'DEMO_WORLD';

/** Before all suites, for Vitest. */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'demo-'));
  process.env[NOTE] = path.join(folder, 'first');
  return () => {
    if (existsSync(path.join(folder, 'first')))
      rmSync(readFileSync(path.join(folder, 'first'), 'utf8'), { recursive: true });
    rmSync(folder, { recursive: true });
  };
};

/** @throws Error with what a command said when the festival can't be seeded or built */
const first = async (): Promise<string> => {
  const note = process.env[NOTE] ?? '';
  if (existsSync(note)) return readFileSync(note, 'utf8');
  const world = await makeWorld(`${TODAY}T22:40:00Z`);
  for (const { status, output } of [await world.content('seed', '--today', TODAY), await world.build()]) {
    if (status !== 0) throw new Error(output);
  }
  await world.stop('keep');
  rmSync(path.join(world.directory, 'site'), { recursive: true });
  writeFileSync(note, world.directory);
  return world.directory;
};

/** @param now the clock of builds, ISO 8601 in UTC */
export const demoWorld = async (now: string, options: { admin?: boolean } = {}): Promise<World> =>
  makeWorld(now, { ...options, from: await first() });
