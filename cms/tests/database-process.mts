import { startDatabase } from './database.ts';

/** A PostgreSQL for processes that aren't tests of the CMS: says how the CMS is told of it, and stays until its input ends. */

const database = await startDatabase('postgres');
process.stdout.write(`${JSON.stringify(database.environment)}\n`);
process.stdin.resume().once('end', async () => {
  await database.stop();
  process.exit();
});
