import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { World } from '../tests/world.ts';

/** Alters what is stored past the CMS, which runs on, and puts it back. */

interface Alteration {
  sql: string;
  /** All of them are put back; what has a time of saving counts as saved. */
  tables: readonly string[];
}

export const withAlteredRows = async <Result>(
  { directory }: World,
  { sql, tables }: Alteration,
  action: () => Promise<Result>,
): Promise<Result> => {
  const database = new Database(path.join(directory, 'data.db'), { timeout: 10_000 });
  database.pragma('foreign_keys = OFF');
  try {
    database.transaction(() => {
      for (const table of tables) {
        database.exec(`CREATE TEMP TABLE "kept_${table}" AS SELECT * FROM "${table}"`);
        const columns = database.pragma(`table_info("${table}")`) as { name: string }[];
        if (columns.some(({ name }) => name === 'updated_at')) {
          database.exec(`UPDATE "${table}" SET updated_at = updated_at + 1`);
        }
      }
      if (database.prepare(sql).run().changes === 0) throw new Error(`there is nothing to alter: ${sql}`);
    })();
    return await action();
  } finally {
    database.transaction(() => {
      for (const table of tables) {
        database.exec(`DELETE FROM "${table}"; INSERT INTO "${table}" SELECT * FROM temp."kept_${table}"`);
      }
    })();
    database.close();
  }
};

/** @param make the bytes that lie there instead of an image of the media library; undefined: none do */
export const withAlteredFile = async <Result>(
  { directory }: World,
  make: (whole: Buffer) => Buffer | undefined | Promise<Buffer>,
  action: () => Promise<Result>,
): Promise<Result> => {
  const uploads = path.join(directory, 'public/uploads');
  const name = readdirSync(uploads).find((file) => file.endsWith('.jpg') && !file.startsWith('thumbnail_'));
  const file = path.join(uploads, name ?? '');
  const whole = readFileSync(file);
  const bytes = await make(whole);
  if (bytes) writeFileSync(file, bytes);
  else rmSync(file);
  try {
    return await action();
  } finally {
    writeFileSync(file, whole);
  }
};
