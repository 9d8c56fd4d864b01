import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PageCheck } from './check-pages.ts';
import { filesIn } from './files-in.ts';
import { lendHand } from './finish-apart.ts';
import { clearedFromNow } from './hold.ts';
import { readRedirects } from './host-files.ts';
import { whileSwapping } from './publish-lock.ts';
import {
  besideRelease,
  noteLeft,
  type ReleaseRecord,
  readRecord,
  renderedFiles,
  wasLeft,
  writeRecord,
} from './release-record.ts';
import { ReleaseTree } from './release-tree.ts';
import { goLive, keepRelease, liveRelease, nextDirectory, releaseDirectory, releaseNumbers } from './releases.ts';
import type { Rendered } from './render-pages.ts';
import { writeRendered } from './rendered-file.ts';
import { BuildError } from './run-astro.ts';
import { dropSpare, keepSpare, spareMade, takeSpare } from './spare-tree.ts';
import { syncTree } from './sync-disk.ts';

/** A site with a tenth fewer pages than the live one is more likely a mistake than an edit. */
const LEAST_SHARE = 0.9;

export interface Made {
  release: number;
  /** Whether readers see another site than before. */
  changed: boolean;
  pages: number;
  /** Pages that were made anew; what endpoints answer is not counted. */
  count: number;
  /** Every file of it, compressed twins aside … */
  files: ReadonlySet<string>;
  /** … the new ones that are worth compressing once more, … */
  long: readonly string[];
  /** … and those that have no compressed twin yet. */
  bare: readonly string[];
  /** Notes beside the release what its pages asked: many megabytes perhaps, so readers have it before. */
  remember(): void;
}

interface MakeOptions {
  siteDirectory: string;
  /** Where the site is served. */
  origin: string;
  /** The clock of the pages, ISO 8601 in UTC. */
  now: string;
  /** Of `performance.now()`, when the publish began. */
  began: number;
  /** Lets a site with many fewer pages go live. */
  fewer: boolean;
  /** Looks into what it shares with the live release, and makes anew what is damaged there. */
  full?: boolean;
  /** Whether this process makes the twins of many new pages when they are live. */
  twinsLater?: boolean;
  /** Throws when somebody has rolled back since the publish began; unless given, since this has. */
  checkClearance?(): void;
  /** Fills the tree. Each file that isn't just kept is read by the check. */
  fill(tree: ReleaseTree, check: PageCheck): Promise<{ count: number; remember?(): Rendered }>;
}

/**
 * Makes a release beside the live one, checks it, and swaps. Where no byte differs, the live one stays.
 * @throws RolledBack, BuildError, or whatever `fill` throws; the live site is then what it was
 */
export const makeRelease = async (options: MakeOptions): Promise<Made> => {
  const { siteDirectory, checkClearance = clearedFromNow(siteDirectory) } = options;
  const live = liveRelease(siteDirectory);
  // A publish that died after it had given them a number: nobody should go back to what was never live.
  if (live !== undefined)
    for (const number of releaseNumbers(siteDirectory)) if (number > live) noteLeft(siteDirectory, number, true);
  const next = nextDirectory(siteDirectory);
  if (options.full) {
    await spareMade();
    await dropSpare(siteDirectory);
  }
  const spare = await takeSpare(siteDirectory, live, next);
  const liveTree = live === undefined ? undefined : releaseDirectory(siteDirectory, live);
  const tree = new ReleaseTree(next, liveTree, spare, options.twinsLater, options.full);
  try {
    return await fillAndSwap({ ...options, checkClearance }, live, tree);
  } catch (error) {
    // Or the next publish, which begins at the same place, would meet what is still being written.
    await tree.settle();
    throw error;
  }
};

const fillAndSwap = async (
  options: MakeOptions & Required<Pick<MakeOptions, 'checkClearance'>>,
  live: number | undefined,
  tree: ReleaseTree,
): Promise<Made> => {
  const { siteDirectory, now, began, fill, checkClearance } = options;
  const before = live === undefined ? undefined : readRecord(siteDirectory, live);
  const check = new PageCheck(options.origin);
  const { count, remember } = await fill(tree, check);
  const pages = pageCount(tree);
  const pagesBefore = before?.pages ?? pagesOnDisk(siteDirectory, live);
  if (!options.fewer && pages < pagesBefore * LEAST_SHARE) throw fewerPages(pagesBefore, pages);
  await tree.finish();
  // No name of the live release is gone, and no address leads on elsewhere. A page whose image goes asks for another.
  const isWhole = tree.common === before?.names && !tree.written.includes('_redirects');
  if (!isWhole) await checkUnread(tree, check);
  let moved: ReturnType<typeof readRedirects> | undefined;
  await check.finish(
    (file) => tree.files.has(file),
    (pathname) => {
      // It is written by now: links are looked at once every file is.
      moved ??= readRedirects(tree.directory);
      return moved(pathname) !== undefined;
    },
  );

  const remembering = (release: number) => (): void => {
    if (remember) writeRendered(renderedFiles(siteDirectory, release), remember());
  };
  const took = Math.round(performance.now() - began);
  const record: ReleaseRecord = {
    at: new Date().toISOString(),
    now,
    files: tree.files.size,
    names: tree.names,
    pages,
    count,
    took,
  };
  checkClearance();
  if (live !== undefined && before?.files === record.files && tree.written.length === 0) {
    keepSpare(siteDirectory, live, tree.directory, tree.files);
    // It was made when it was; what its pages would ask today is what the next publish has to know.
    writeRecord(siteDirectory, live, { ...before, now });
    return {
      release: live,
      changed: false,
      pages,
      count,
      files: tree.files,
      long: [],
      bare: tree.bare,
      remember: remembering(live),
    };
  }
  // Whole on the disk before it has a number, and with its number before it is live: a power cut leaves none that is torn.
  await syncTree(tree.directory, tree.changed);
  const release = await whileSwapping(siteDirectory, async () => {
    checkClearance();
    const number = keepRelease(siteDirectory, tree.directory, (kept) => writeRecord(siteDirectory, kept, record));
    await syncTree(path.join(siteDirectory, 'releases'), new Set(['.', besideRelease(number).record]));
    goLive(siteDirectory, number);
    return number;
  });
  const { files, long, bare } = tree;
  return { release, changed: true, pages, count, files, long, bare, remember: remembering(release) };
};

const pageCount = ({ files }: Pick<ReleaseTree, 'files'>): number =>
  [...files].filter((file) => file.endsWith('.html')).length;

/** Of a live release that nobody has a record of; where that is gone too, of the last one that nobody went back from. */
const pagesOnDisk = (siteDirectory: string, live: number | undefined): number => {
  const numbers = releaseNumbers(siteDirectory);
  const release = numbers.includes(live ?? 0) ? live : numbers.findLast((number) => !wasLeft(siteDirectory, number));
  return release === undefined ? 0 : pageCount({ files: new Set(filesIn(releaseDirectory(siteDirectory, release))) });
};

/** Pages that are what they were still link where they did: they are read again when something may be gone. */
const checkUnread = async (tree: ReleaseTree, check: PageCheck): Promise<void> => {
  for (const file of tree.unread) {
    if (!file.endsWith('.html')) continue;
    check.read(file, readFileSync(path.join(tree.directory, file)));
    await lendHand();
  }
  await lendHand(0);
};

const fewerPages = (before: number, pages: number): BuildError =>
  new BuildError(`the site would lose ${before - pages} of its ${before} pages; it stays as it is.
  what    ${pages} pages were made, ${before} are live
  where   the CMS: perhaps much was unpublished or deleted by mistake
  remedy  publish it again there; if it is meant, run "pnpm site publish --fewer-pages"`);
