import { type Around, aroundOf } from '@also-playing/shared-types/rules/around';
import type { Place } from '@also-playing/shared-types/walk-minutes';
import type { Core } from '@strapi/strapi';
import type { Knex } from '../site-content/model.ts';
import { type Names, readNames } from './duplicates.ts';
import { type Edition, readEditions } from './premieres.ts';
import { type Roster, readRoster } from './roster.ts';
import { readShowings, type Showing } from './showings.ts';

/** What rules ask of other entries: asked of the database at most once for however many entries are looked at. */
export interface Lookup {
  strapi: Core.Strapi;
  trx: Knex;
  around(): Promise<Around>;
  /** Venues by document id, with what says how far apart they are. */
  places(): Promise<ReadonlyMap<string, Place>>;
  people(): Promise<Roster>;
  editions(): Promise<readonly Edition[]>;
  /** What entries of a type are called. */
  names(uid: string): Promise<Names>;
  /** Screenings, as their drafts have them, of these days, of the days before and of the days after. */
  showings(days: readonly string[]): Promise<readonly Showing[]>;
}

interface LookupOptions {
  /** All entries are going to be looked at: read all screenings at once. */
  whole?: boolean;
}

const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
};

export const lookup = (strapi: Core.Strapi, trx: Knex, { whole = false }: LookupOptions = {}): Lookup => {
  const around = once(() => readAround(strapi, trx));
  const names = new Map<string, Promise<Names>>();
  const all = once(async () => readShowings(trx, await around()));
  return {
    strapi,
    trx,
    around,
    places: once(() => readPlaces(strapi)),
    people: once(() => readRoster(trx)),
    editions: once(() => readEditions(trx)),
    names: (uid) => {
      const read = names.get(uid) ?? readNames(strapi, trx, uid);
      names.set(uid, read);
      return read;
    },
    showings: async (days) => (whole ? all() : readShowings(trx, await around(), days)),
  };
};

const readAround = async (strapi: Core.Strapi, trx: Knex): Promise<Around> => {
  const site: object | null = await strapi.db
    .query('api::site.site')
    .findOne({ select: ['locale', 'locales', 'timeZone'] });
  return aroundOf(site ?? {}, await trx('venues').select({ documentId: 'document_id', timeZone: 'time_zone' }));
};

const readPlaces = async (strapi: Core.Strapi): Promise<Map<string, Place>> => {
  const venues = (await strapi.db.query('api::venue.venue').findMany({
    select: ['documentId'],
    populate: { position: true, walks: { populate: { venue: { select: ['documentId'] } } } },
  })) as (Omit<Place, 'walks'> & { walks: { minutes: number; venue: { documentId: string } | null }[] })[];
  return new Map(
    venues.map((venue) => [
      venue.documentId,
      {
        ...venue,
        walks: venue.walks.map((walk) => ({ minutes: walk.minutes, venue: walk.venue?.documentId ?? null })),
      },
    ]),
  );
};
