import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { RateLimit, Stores } from 'koa2-ratelimit';
import { networkOf } from './network-of.ts';

/**
 * Who tries one password on many accounts is stopped: Strapi counts tries for each account alone. Of an address all
 * failures are counted, whatever the account; logins that succeed are not, since a whole festival's office may have one.
 * It stands around Strapi's own limit, so wherever that stands. Can go when Strapi counts by address too;
 * tests/failed-logins.test.ts pins it.
 */

/** In five minutes, as Strapi's own; then all of them are forgotten. */
const FAILURES = 30;
const INTERVAL_MS = 5 * 60_000;

interface Context {
  request: { ip: string };
  status: number;
}
type Middleware = (context: Context, next: () => Promise<unknown>) => Promise<unknown>;
type Factory = (config: unknown, app: { strapi: Core.Strapi }) => Middleware;
interface Middlewares {
  extend(uid: string, wrap: (factory: Factory) => Factory): void;
}

const keyOf = ({ request }: Context): string => `failed-logins|${networkOf(request.ip)}`;

const tooMany = (): never => {
  throw new errors.RateLimitError('Too many failed logins from your address: wait five minutes, then try again');
};

export const limitFailedLogins = (strapi: Core.Strapi): void => {
  const store = new Stores.Memory();
  const interval = INTERVAL_MS;
  const limit = RateLimit.middleware({
    interval,
    max: FAILURES,
    headers: false,
    store,
    keyGenerator: keyOf,
    handler: tooMany,
  });
  (strapi.get('middlewares') as Middlewares).extend('admin::rateLimit', (factory) => (config, app) => {
    const perAccount = factory(config, app);
    return (context, next) =>
      // Counted before its password is looked at, or many tries at once would all come first.
      limit(context, async () => {
        await perAccount(context, next);
        if (context.status < 400) await store.incr(keyOf(context), { interval }, -1);
      });
  });
};
