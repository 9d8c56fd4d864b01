import { type Made, makeRelease } from './make-release.ts';

/** A site of a few files, for tests. */

export type SmallSite = Readonly<Record<string, string>>;

export const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`;

export const HOME = 'index.html';
export const LIVE: SmallSite = {
  [HOME]: page('<a href="/films/ebb/">Ebb</a><a href="/calendar.ics">When</a>'),
  'films/ebb/index.html': page('Ebb'),
  'calendar.ics': 'BEGIN:VCALENDAR',
};
export const MORE: SmallSite = { 'films/one/index.html': page('One'), 'films/two/index.html': page('Two') };

interface How {
  fewer?: boolean;
  full?: boolean;
  /** Files of the live release that are taken unseen. */
  kept?: readonly string[];
  /** What happens while it is made. */
  meanwhile?: () => Promise<unknown>;
}

/** A release of some files. */
export const smallRelease = (
  siteDirectory: string,
  site: SmallSite,
  { fewer = true, full = false, kept = [], meanwhile }: How = {},
): Promise<Made> =>
  makeRelease({
    siteDirectory,
    origin: 'https://festival.example',
    now: '2026-12-01T12:00:00Z',
    began: performance.now(),
    fewer,
    full,
    async fill(tree, check) {
      for (const [file, text] of Object.entries(site)) {
        if (!kept.includes(file)) check.take(file, tree.put(file, Buffer.from(text)));
        else if (!tree.keep(file)) throw new Error(`the live release has no ${file}`);
      }
      await meanwhile?.();
      return { count: 0 };
    },
  });
