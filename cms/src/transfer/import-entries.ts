import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { type Leaves, mapFields } from './fields.ts';
import type { ImageUse } from './images/image-list.ts';
import { loadImages } from './images/load-images.ts';
import { planImages, writeImages } from './images/media-library.ts';
import { adviceOnPlan, adviceOnWritten } from './import-advice.ts';
import { matchEntries } from './match/match-entries.ts';
import { isTarget } from './match/target.ts';
import { readLastImport } from './memory/last-import.ts';
import { checkPublished } from './plan/check-published.ts';
import { formatPlan } from './plan/format-plan.ts';
import { planEntries, type Resolved } from './plan/plan-entries.ts';
import { type ImportProblem, ImportRefused } from './problems.ts';
import { parseInput } from './read/parse-input.ts';
import { preparingOnce } from './write/prepare-once.ts';
import { trustingValues } from './write/trusting-values.ts';
import { withoutEvents } from './write/without-events.ts';
import { writeEntries } from './write/write-entries.ts';

export interface ImportOptions {
  /** The folder that the paths of images begin at. */
  directory: string;
  /** How the file is called in messages: `union.json`. */
  file: string;
  /** Publish films and screenings of the file that are new or whose draft differs from what is public. */
  publish?: boolean;
  /** Take the file's values also where an editor has changed the CMS's since the last import. */
  overwrite?: boolean;
  /** Only say what would change. */
  dryRun?: boolean;
  log(line: string): void;
  /**
   * Is told of each entry that has advice, after what is new and changed, and of the next when it has resolved; without it
   * nobody looks for advice.
   */
  advise?(text: string): unknown;
}

/** How much an import changed, or would change. */
export interface ImportResult {
  created: number;
  updated: number;
  published: number;
  unchanged: number;
  /** Entries and images in which something stays as an editor changed it. */
  kept: number;
}

/**
 * Puts entries into the CMS: prints what would change, then writes it. Run again, it changes nothing.
 * @param input what stands in an import file (shared-types/src/import-file.ts)
 * @throws ImportRefused with every problem of the file, before anything is written
 * @throws WriteFailed when the CMS refuses an entry all the same
 */
export const importEntries = async (
  strapi: Core.Strapi,
  input: unknown,
  options: ImportOptions,
): Promise<ImportResult> => {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'import-'));
  try {
    return await preparingOnce(strapi, () => run(strapi, input, options, scratch));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

const run = async (
  strapi: Core.Strapi,
  input: unknown,
  { directory, file, publish = false, overwrite = false, dryRun = false, log, advise }: ImportOptions,
  scratch: string,
): Promise<ImportResult> => {
  const refuse = (problems: readonly ImportProblem[]): void => {
    if (problems.length > 0) throw new ImportRefused(file, input, problems);
  };
  const matches = await matchEntries(strapi, parseInput(strapi, input, file));
  const uses: ImageUse[] = [];
  const unresolved: ImportProblem[] = [];
  for (const { kind, fields, edits = {}, path: at } of matches.entries) {
    const leaves: Leaves = {
      image: (image, path) => uses.push({ image, path }),
      relation(target, key, path) {
        const found = matches.find(target, key);
        if (!isTarget(found)) unresolved.push({ path, ...found });
      },
    };
    mapFields(strapi, kind.uid, fields, at, leaves);
    mapFields(strapi, kind.uid, edits, [...at, 'draft'], leaves);
  }
  const loaded = await loadImages(uses, directory, scratch);
  refuse([...matches.problems, ...unresolved, ...loaded.problems]);

  const lastImport = await readLastImport(strapi);
  const images = await planImages(strapi, loaded.images, lastImport, overwrite);
  const resolved: Resolved = {
    image: ({ src }) => images.get(loaded.digestOf(src) ?? ''),
    target(uid, key) {
      const found = matches.find(uid as Parameters<typeof matches.find>[0], key);
      return isTarget(found) ? found : {};
    },
  };
  const entries = await planEntries(strapi, [...matches.made, ...matches.entries], resolved, lastImport, {
    publish,
    overwrite,
  });
  refuse(await checkPublished(strapi, entries));

  for (const line of formatPlan(entries, [...images.values()])) log(line);
  if (!dryRun) {
    await writeImages(strapi, images.values(), lastImport);
    await withoutEvents(strapi, () =>
      trustingValues(strapi, () => writeEntries({ strapi, resolved, lastImport }, entries)),
    );
  }
  if (advise) {
    const texts = (dryRun ? adviceOnPlan : adviceOnWritten)(strapi, entries);
    for await (const text of texts) await advise(text);
  }
  const created = entries.filter(({ isNew }) => isNew).length;
  const updated = entries.filter(({ isNew, changes }) => !isNew && changes.length > 0).length;
  return {
    created,
    updated,
    published: entries.filter((entry) => entry.publish).length,
    unchanged: entries.length - created - updated,
    kept: [...entries, ...images.values()].filter(({ kept }) => kept.length > 0).length,
  };
};
