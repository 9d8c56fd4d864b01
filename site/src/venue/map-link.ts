import type { Venue } from '@also-playing/shared-types/venue';

/** Near enough to read the names of streets. */
const ZOOM = 18;

/** Where a venue is, on OpenStreetMap: a plain link, and nothing of it is asked for before somebody follows it. */
export const mapLink = ({ position }: Venue): string | undefined =>
  position &&
  `https://www.openstreetmap.org/?mlat=${position.lat}&mlon=${position.lng}#map=${ZOOM}/${position.lat}/${position.lng}`;
