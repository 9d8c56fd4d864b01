import type { Core } from '@strapi/strapi';

/** Metres in a minute, on foot and through a foyer. */
const WALKING = 80;

interface Place {
  lat: number | null;
  lng: number | null;
  minutes: number | null;
}

/** Minutes on foot: what the venue says, else by distance. None where neither is known. */
export const walkMinutes = async (strapi: Core.Strapi, from: string, to: string): Promise<number | undefined> => {
  const venues = (await strapi.db.query('api::venue.venue').findMany({
    where: { documentId: { $in: [from, to] } },
    populate: { position: true, walks: { populate: { venue: { select: ['documentId'] } } } },
  })) as {
    documentId: string;
    position: Place | null;
    walks: { minutes: number; venue: { documentId: string } | null }[];
  }[];
  const said = venues.flatMap(({ documentId, walks }) =>
    walks.filter(({ venue }) => [from, to].includes(venue?.documentId ?? '') && venue?.documentId !== documentId),
  );
  if (said[0]) return said[0].minutes;
  const [a, b] = venues.map(({ position }) => position);
  return a?.lat != null && a.lng != null && b?.lat != null && b.lng != null
    ? Math.ceil(metres([a.lat, a.lng], [b.lat, b.lng]) / WALKING)
    : undefined;
};

/** Great-circle distance (haversine) of two points in degrees, WGS 84 taken as a sphere. */
const metres = ([lat1, lng1]: [number, number], [lat2, lng2]: [number, number]): number => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const a =
    Math.sin(radians(lat2 - lat1) / 2) ** 2 +
    Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(radians(lng2 - lng1) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(a));
};
