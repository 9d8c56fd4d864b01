/** What we use of it: the types that others wrote for it need the packages of four databases. */
declare module 'koa2-ratelimit' {
  interface Context {
    request: { ip: string };
    status: number;
  }
  interface Options {
    /** Milliseconds from the first count on; then all is forgotten. */
    interval: number;
    max: number;
    /** Whether answers say how many tries are left. */
    headers: boolean;
    store: MemoryStore;
    keyGenerator(context: Context): string;
    /** Instead of going on, from the count after `max` on. */
    handler(): never;
  }
  class MemoryStore {
    /** Adds to a count, also a negative number. */
    incr(key: string, options: Pick<Options, 'interval'>, by: number): Promise<unknown>;
  }
  export const RateLimit: {
    middleware(options: Options): (context: Context, next: () => Promise<unknown>) => Promise<unknown>;
  };
  export const Stores: { Memory: typeof MemoryStore };
}
