import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readHold } from './hold.ts';
import { readJson, readRecord } from './release-record.ts';
import { liveRelease, releaseNumbers } from './releases.ts';

/** What became of the last publish, for whoever asks later. */
interface Status {
  /** ISO 8601 in UTC. */
  at: string;
  /** Why it stopped; absent when it went well. */
  stopped?: string;
}

const fileOf = (siteDirectory: string): string => path.join(siteDirectory, 'status.json');

/** @param error what stopped it, if anything did */
export const writeStatus = (siteDirectory: string, error: Error | undefined): void => {
  const status: Status = { at: new Date().toISOString(), ...(error && { stopped: error.message }) };
  const file = fileOf(siteDirectory);
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(status));
  renameSync(`${file}.${process.pid}`, file);
};

/** In words: what is live, what became of the last publish, what is held, which releases are there. */
export const describeStatus = (siteDirectory: string): string => {
  const live = liveRelease(siteDirectory);
  if (live === undefined) return `no release yet in ${siteDirectory}\n`;
  const record = readRecord(siteDirectory, live);
  const status = readJson(fileOf(siteDirectory)) as Status | undefined;
  const hold = readHold(siteDirectory);
  const lines = [
    `live      release ${live}${record ? `, made ${record.at} in ${(record.took / 1000).toFixed(1)} s, ${record.pages} pages, ${record.count} of them rendered` : ''}`,
    ...(record ? [`clock     ${record.now}`] : []),
    ...(status ? [`last try  ${status.at}: ${status.stopped ? 'stopped' : 'went well'}`] : []),
    ...(hold ? [`held      at release ${hold.release} since ${hold.since}; "pnpm site resume" goes on`] : []),
    `kept      ${releaseNumbers(siteDirectory).join(', ')}`,
  ];
  return `${lines.join('\n')}\n${status?.stopped ? `\n${status.stopped}\n` : ''}`;
};
