import { isTimeZone, latestShown } from '@also-playing/shared-types/local-time';
import type { Knex } from './model.ts';

/** What the clocks of the site's zone show: an embargo is a wall-clock time of the site, and lifts when they show it. */

/** The zone whose clocks are behind all others: with a zone that is none, nothing is public too early. */
const LAST_ZONE = 'Etc/GMT+12';

/** The zone in the site's settings. */
export const siteZone = async (knex: Knex): Promise<string> => {
  const site: { time_zone: string | null } | undefined = await knex('sites').first('time_zone');
  const zone = site?.time_zone ?? '';
  return isTimeZone(zone) ? zone : LAST_ZONE;
};

/** `YYYY-MM-DDTHH:mm` in the site's zone, by this machine's clock. */
export const clockNow = async (knex: Knex): Promise<string> =>
  latestShown(new Date().toISOString(), await siteZone(knex));
