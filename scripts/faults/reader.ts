/** Somebody who reads page after page of a live site, without a pause. */
export interface Reader {
  /** What was wrong with pages since the last time that somebody asked. */
  faults(): string[];
  /** Pages read so far. */
  read(): number;
  stop(): Promise<void>;
}

/** The number that the text of a page carries: each release says a higher one. */
const newsOf = (html: string): number => Number(/News (\d+)/.exec(html)?.[1] ?? Number.NaN);

/** @param pathnames pages that are there in every release, each with a number that never falls */
export const startReader = (url: string, pathnames: readonly string[]): Reader => {
  const stopped = new AbortController();
  let faults: string[] = [];
  let read = 0;
  let newest = 0;
  const look = async (pathname: string): Promise<void> => {
    const response = await fetch(url + pathname, { signal: AbortSignal.timeout(10_000) });
    const html = await response.text();
    const news = newsOf(html);
    read++;
    if (response.status !== 200 || !html.includes('</html>') || !(news >= newest)) {
      faults.push(`${pathname}: ${response.status}, ${html.length} characters, news ${news} after ${newest}`);
    } else newest = news;
  };
  const done = (async () => {
    while (!stopped.signal.aborted) {
      for (const pathname of pathnames) {
        await look(pathname).catch((error: Error) => faults.push(`${pathname}: ${error.message}`));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  })();
  return {
    faults() {
      const found = faults;
      faults = [];
      return found;
    },
    read: () => read,
    async stop() {
      stopped.abort();
      await done;
    },
  };
};
