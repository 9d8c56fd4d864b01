import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** Before anything is imported: whoever parses requests looks once where their files go. */
const scratch = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'sent-'));
  return process.env.TMPDIR;
});

import { bootCms, type TestCms } from './boot.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await bootCms();
});
afterAll(async () => {
  await cms?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const sentFiles = (): string[] =>
  readdirSync(scratch, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));

test.each([
  ['/nowhere', 'picture'],
  ['/admin/login', 'picture'],
  ['/upload', 'picture'],
  ['/upload', 'files'],
])('a stranger who sends files to %s as “%s” leaves none on the disk', async (to, field) => {
  const form = new FormData();
  for (const name of ['one.bin', 'two.bin']) form.append(field, new Blob([new Uint8Array(100_000)]), name);
  form.append('another', new Blob([new Uint8Array(100_000)]), 'three.bin');

  const answer = await fetch(`${cms.url}${to}`, { method: 'POST', body: form });

  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(sentFiles()).toEqual([]);
});
