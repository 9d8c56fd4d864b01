/** How long visitors and guests need from one venue to another. */

/** Metres in a minute on foot, and through a city by whatever goes there. */
const WALKING = 80;
const DRIVING = 500;
/** Minutes until something that drives has come, and for its doors. */
const WAITING = 20;

interface Point {
  lat: number;
  lng: number;
}

/** What of a venue says how far it is. */
export interface Place {
  documentId: string;
  position?: { lat?: number | null; lng?: number | null } | null | undefined;
  walks?: readonly { venue?: string | null; minutes?: number | null }[] | null | undefined;
}

/** Minutes from one venue to another: what either of them says, else by distance. None where neither is known. */
export const walkMinutes = (from: Place, to: Place): number | undefined => {
  if (from.documentId === to.documentId) return 0;
  const said = saidBy(from, to) ?? saidBy(to, from);
  if (said !== undefined) return said;
  const [a, b] = [pointOf(from), pointOf(to)];
  if (!a || !b) return undefined;
  const distance = metres(a, b);
  return Math.ceil(Math.min(distance / WALKING, WAITING + distance / DRIVING));
};

const saidBy = ({ walks }: Place, { documentId }: Place): number | undefined =>
  (walks ?? []).find(({ venue }) => venue === documentId)?.minutes ?? undefined;

const pointOf = ({ position }: Place): Point | undefined =>
  position?.lat != null && position.lng != null ? { lat: position.lat, lng: position.lng } : undefined;

/** Great-circle distance (haversine), WGS 84 taken as a sphere. */
const metres = (a: Point, b: Point): number => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(h));
};
